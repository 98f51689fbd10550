//! One table for each section: what its keys are called, what they can be, and what they mean.

use std::ops::Range;

/// A key, as the reference shows it.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) form: &'static str,
    pub(crate) default: &'static str,
    /// What is shown where a file is to be made of the key; empty: the default.
    pub(crate) example: &'static str,
    pub(crate) about: &'static str,
}

/// A table of which there may be several, such as `[[pool]]`: its keys, and where they stand.
#[derive(Debug)]
pub(crate) struct Row<T> {
    pub(crate) keys: T,
    pub(crate) head: Range<usize>,
    pub(crate) places: Places,
}

impl<T> Row<T> {
    /// Whether the key is there, readable or not.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.places.find(key).is_some()
    }

    /// Where the value of the key stands; the head of the table where there is no such key.
    pub(crate) fn place(&self, key: &str) -> Range<usize> {
        self.places.find(key).unwrap_or_else(|| self.head.clone())
    }
}

/// Where the values of keys stand.
#[derive(Debug, Default)]
pub(crate) struct Places(Vec<(&'static str, Range<usize>)>);

impl Places {
    pub(crate) fn note(&mut self, key: &'static str, at: Range<usize>) {
        self.0.push((key, at));
    }

    fn find(&self, key: &str) -> Option<Range<usize>> {
        self.0.iter().find(|(known, _)| *known == key).map(|(_, at)| at.clone())
    }
}

/// Declares a section: a structure with a documented field for each key, the key's form, default and reader.
///
/// `key: Field as Read = default, form, default as text, example as text`: the value is read as `Read`, which becomes
/// `Field`. The example is left out where the default is one.
macro_rules! section {
    (
        $(#[doc = $about:literal])*
        $vis:vis struct $Section:ident = $section:literal {
            $(
                $(#[doc = $doc:literal])*
                $key:ident: $Field:ty as $Read:ty = $default:expr, $form:literal, $shown:literal $(, $example:literal)?;
            )*
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        $vis struct $Section {
            $(
                $(#[doc = $doc])*
                #[doc = concat!("\n\nValue: ", $form, "; if absent: `", $shown, "`.")]
                $vis $key: $Field,
            )*
        }

        impl $Section {
            pub(crate) const NAME: &'static str = $section;
            pub(crate) const ABOUT: &'static str = concat!($($about, "\n",)*);
            pub(crate) const KEYS: &'static [$crate::settings::Key] = &[$(
                $crate::settings::Key {
                    name: stringify!($key),
                    form: $form,
                    default: $shown,
                    example: concat!($($example)?),
                    about: concat!($($doc, "\n",)*),
                },
            )*];

            pub(crate) fn read(
                &mut self,
                table: toml::de::DeTable<'_>,
                source: &mut $crate::settings::Source<'_, '_>,
                places: &mut $crate::settings::Places,
            ) {
                for (name, value) in table {
                    let at = value.span();
                    match name.get_ref().as_ref() {
                        $(stringify!($key) => {
                            places.note(stringify!($key), at.clone());
                            let value = toml::de::ValueDeserializer::from(value);
                            match <$Read as serde::Deserialize>::deserialize(value) {
                                Ok(value) => self.$key = value.into(),
                                Err(why) => source.error(
                                    Some(why.span().unwrap_or(at)),
                                    &format!("`{}`: {}", stringify!($key), why.message()),
                                    concat!("write ", $form),
                                ),
                            }
                        })*
                        other => source.unknown(name.span(), "key", other, Self::KEYS.iter().map(|key| key.name)),
                    }
                }
            }
        }

        impl Default for $Section {
            fn default() -> Self {
                Self { $($key: $default,)* }
            }
        }
    };
}

pub(crate) use section;
