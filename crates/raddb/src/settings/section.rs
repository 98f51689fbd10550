//! One table for each section: what its keys are called, what they can be, and what they mean.

/// A key, as the reference shows it.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) form: &'static str,
    pub(crate) default: &'static str,
    pub(crate) about: &'static str,
}

/// Declares a section: a structure with a documented field for each key, the key's form, default and reader.
///
/// `key: Field as Read = default, form, default as text`: the value is read as `Read`, which becomes `Field`.
macro_rules! section {
    (
        $(#[doc = $about:literal])*
        pub struct $Section:ident = $section:literal {
            $(
                $(#[doc = $doc:literal])*
                $key:ident: $Field:ty as $Read:ty = $default:expr, $form:literal, $shown:literal;
            )*
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct $Section {
            $(
                $(#[doc = $doc])*
                #[doc = concat!("\n\nValue: ", $form, "; if absent: `", $shown, "`.")]
                pub $key: $Field,
            )*
        }

        impl $Section {
            const NAME: &'static str = $section;
            const ABOUT: &'static str = concat!($($about, "\n",)*);
            const KEYS: &'static [Key] = &[$(
                Key { name: stringify!($key), form: $form, default: $shown, about: concat!($($doc, "\n",)*) },
            )*];

            fn read(&mut self, table: toml::de::DeTable<'_>, source: &mut $crate::settings::Source<'_, '_>) {
                for (name, value) in table {
                    let at = value.span();
                    match name.get_ref().as_ref() {
                        $(stringify!($key) => {
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
