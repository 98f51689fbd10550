//! One module of constants as Rust, laid out as rustfmt would.

use std::collections::{BTreeMap, BTreeSet};

use ulna_dictionary::{Definition, Oid};

use super::{
    names,
    source::Module,
    types::{self, Type},
};

/// Renders a module; fails with a sentence where two names become the same one of Rust.
pub(super) fn module(module: &Module) -> Result<String, String> {
    let mut page = Page::new(module);
    for vendor in module.vendors() {
        let name = vendor.name();
        let constant = page.claim(names::constant(name))?;
        page.vendors.insert(vendor.pen(), constant.clone());
        page.import("Vendor");
        page.import("Format");
        page.body += &format!("\n/// {name}: private enterprise number {}.\n", vendor.pen());
        let format = types::format(vendor.format()).ok_or_else(|| format!("{name} has a format without a name"))?;
        page.body += &format!("pub const {constant}: Vendor = Vendor::new({}, Format::{format});\n", vendor.pen());
    }
    for (attribute, value) in module.attributes() {
        page.attribute(attribute, value)?;
    }
    page.enumerations()?;
    Ok(page.finish())
}

/// Renders the list of all modules.
pub(super) fn list(modules: &[Module]) -> String {
    let mut page = format!("//! A module for each RFC and each vendor.\n//!\n//! {}\n", made_from("dictionaries"));
    for module in modules {
        page += &format!("\npub mod {};", module.name);
    }
    page.replacen("\npub", "\n\npub", 1).replace("\n\n\n", "\n\n") + "\n"
}

struct Page<'a> {
    module: &'a Module,
    imports: BTreeSet<&'static str>,
    /// Every name of Rust in use, so that none is given away twice.
    claimed: BTreeSet<String>,
    vendors: BTreeMap<u32, String>,
    /// The constants, for the attributes nested in them.
    constants: BTreeMap<Oid, String>,
    /// The enumerations to be rendered: type, attribute.
    pending: Vec<(String, &'a Definition)>,
    types: BTreeMap<Oid, String>,
    body: String,
}

impl<'a> Page<'a> {
    fn new(module: &'a Module) -> Self {
        Self {
            module,
            imports: BTreeSet::new(),
            claimed: BTreeSet::new(),
            vendors: BTreeMap::new(),
            constants: BTreeMap::new(),
            pending: Vec::new(),
            types: BTreeMap::new(),
            body: String::new(),
        }
    }

    fn attribute(&mut self, attribute: &'a Definition, mut value: Type) -> Result<(), String> {
        if !self.module.values(attribute).is_empty() {
            value = value.named(&self.enumeration(attribute)?);
        }
        let constant = self.claim(names::constant(attribute.name()))?;
        let (maker, arguments) = self.maker(attribute)?;
        for import in value.imports() {
            self.import(import);
        }
        self.import("Attribute");
        let about = format!("{} ({}): {}.", attribute.name(), attribute.oid(), value.about(attribute));
        self.body += &format!("\n{}", documentation(&about));
        self.body += &assignment(&constant, &value.name(), &format!("Attribute::{maker}"), &arguments);
        self.constants.insert(attribute.oid(), constant);
        Ok(())
    }

    /// The call that makes the constant: the function and its arguments.
    fn maker(&self, attribute: &Definition) -> Result<(&'static str, Vec<String>), String> {
        let name = attribute.name();
        let (maker, mut arguments) = match *attribute.oid().numbers() {
            [number @ 1..=255] => ("rfc", vec![number.to_string()]),
            [26, pen, number] => {
                let vendor =
                    self.vendors.get(&pen).ok_or_else(|| format!("{name}: the file does not define vendor {pen}"))?;
                ("vendor", vec![vendor.clone(), number.to_string()])
            }
            [space @ 241..=246, number] => ("extended", vec![space.to_string(), number.to_string()]),
            [space @ 241..=246, 26, pen, number] => {
                ("evs", vec![space.to_string(), pen.to_string(), number.to_string()])
            }
            _ => {
                let parent = attribute.oid().parent().and_then(|parent| self.constants.get(&parent));
                let parent = parent.ok_or_else(|| format!("{name}: the file does not define what holds it"))?;
                let number = attribute.oid().number().filter(|&number| number <= 255);
                let number = number.ok_or_else(|| format!("{name}: a nested number has one octet"))?;
                ("child_of", vec![format!("&{parent}"), number.to_string()])
            }
        };
        arguments.push(format!("{name:?}"));
        Ok((maker, arguments))
    }

    /// The type that names an attribute's numbers; several names of one attribute share it.
    fn enumeration(&mut self, attribute: &'a Definition) -> Result<String, String> {
        if let Some(known) = self.types.get(&attribute.oid()) {
            return Ok(known.clone());
        }
        let name = self.claim(names::type_name(attribute.name()))?;
        self.types.insert(attribute.oid(), name.clone());
        self.pending.push((name.clone(), attribute));
        Ok(name)
    }

    fn enumerations(&mut self) -> Result<(), String> {
        for (name, attribute) in std::mem::take(&mut self.pending) {
            self.import("Enumeration");
            let table = self.module.values(attribute);
            self.body += &format!("\n/// What the numbers of {} ({}) mean.\n", attribute.name(), attribute.oid());
            self.body += &format!("#[derive(Debug)]\npub enum {name} {{}}\n\n");
            // Programs compare with the values of standards (Microsoft's are RFC 2548's); vendors' are configured.
            if self.module.name.starts_with("rfc") || self.module.name == "microsoft" {
                self.import("Value");
                self.body += &values(&name, &table)?;
            }
            self.body += &format!("impl Enumeration for {name} {{\n{}}}\n", array(&table));
        }
        Ok(())
    }

    fn import(&mut self, name: &'static str) {
        self.imports.insert(name);
    }

    fn claim(&mut self, name: String) -> Result<String, String> {
        if self.claimed.insert(name.clone()) { Ok(name) } else { Err(format!("two names become {name} in Rust")) }
    }

    fn finish(self) -> String {
        let mut page = String::new();
        for (number, line) in self.module.head.iter().enumerate() {
            page += &format!("//! {}\n", linked(line)).replace("//! \n", "//!\n");
            if number == 0 {
                page += "//!\n";
            }
        }
        page += "//!\n";
        page += &format!("//! {}\n", made_from(&self.module.path));
        page + "\n" + &imports(&self.imports) + &self.body
    }
}

fn made_from(path: &str) -> String {
    format!("Made by `cargo xtask codegen` from `{path}`: change it there.")
}

/// Addresses are links in documentation.
fn linked(line: &str) -> String {
    line.split(' ')
        .map(|word| if word.starts_with("https://") { format!("<{word}>") } else { word.to_owned() })
        .collect::<Vec<_>>()
        .join(" ")
}

fn documentation(text: &str) -> String {
    filled("///", text.split(' ').map(str::to_owned))
}

/// Words on as few lines as they need, each line after `margin`.
fn filled(margin: &str, words: impl Iterator<Item = String>) -> String {
    let mut block = String::new();
    let mut line = margin.to_owned();
    for word in words {
        if line.len() + 1 + word.len() > WIDTH {
            block = block + &line + "\n";
            line = margin.to_owned();
        }
        line = line + " " + &word;
    }
    block + &line + "\n"
}

fn values(name: &str, table: &[(u32, String)]) -> Result<String, String> {
    let mut claimed = BTreeSet::new();
    let mut block = format!("impl {name} {{\n");
    for (number, value) in table {
        let constant = names::constant(value);
        block += &format!("    /// {value}.\n    pub const {constant}: Value<Self> = Value::new({number});\n");
        if !claimed.insert(constant) {
            return Err(format!("two values of {name} become the same as {value} in Rust"));
        }
    }
    Ok(block + "}\n\n")
}

fn array(table: &[(u32, String)]) -> String {
    let head = "    const NAMES: &'static [(u32, &'static str)] =";
    let entries: Vec<String> = table.iter().map(|(number, name)| format!("({number}, {name:?})")).collect();
    let line = format!("&[{}];", entries.join(", "));
    if head.len() + 1 + line.len() <= WIDTH {
        return format!("{head} {line}\n");
    }
    if 8 + line.len() <= WIDTH {
        return format!("{head}\n        {line}\n");
    }
    let entries: String = entries.iter().map(|entry| format!("        {entry},\n")).collect();
    format!("{head} &[\n{entries}    ];\n")
}

/// `pub const NAME: Attribute<TYPE> = MAKER(ARGUMENTS);`, broken where rustfmt would break it.
fn assignment(constant: &str, value: &str, maker: &str, arguments: &[String]) -> String {
    let left = format!("pub const {constant}: Attribute<{value}> =");
    let right = format!("{maker}({});", arguments.join(", "));
    if left.len() > WIDTH {
        return format!("pub const {constant}: Attribute<\n    {value},\n> = {right}\n");
    }
    if left.len() + 1 + right.len() <= WIDTH {
        return format!("{left} {right}\n");
    }
    if 4 + right.len() <= WIDTH {
        return format!("{left}\n    {right}\n");
    }
    let arguments: String = arguments.iter().map(|argument| format!("    {argument},\n")).collect();
    format!("{left} {maker}(\n{arguments});\n")
}

fn imports(names: &BTreeSet<&'static str>) -> String {
    let names: Vec<&str> = names.iter().copied().collect();
    let one = format!("use ulna_wire::{{{}}};\n", names.join(", "));
    if one.len() < WIDTH {
        return one;
    }
    format!("use ulna_wire::{{\n{}}};\n", filled("   ", names.iter().map(|name| format!("{name},"))))
}

/// The greatest width of a line, as `.rustfmt.toml` has it.
const WIDTH: usize = 120;

#[cfg(test)]
mod tests {
    use ulna_dictionary::Dictionary;

    use super::*;

    fn rendered(path: &str, text: &str) -> Result<String, String> {
        module(&Module::new(path, text, Dictionary::parse(text).unwrap()))
    }

    #[test]
    fn a_standard_has_a_constant_for_each_value() {
        let text = "# RFC 1: One.\n# Source: https://one.example\n\nATTRIBUTE User-Name 1 string\nATTRIBUTE Tunnel-Type 64 integer has_tag\n\
                    VALUE Tunnel-Type L2TP 3\nVALUE Tunnel-Type PPTP 1\nVALUE Tunnel-Type Pptp-Again 1\n";
        let expected = "\
//! RFC 1: One.
//!
//! Source: <https://one.example>
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc1`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Tagged, Text, Value};

/// User-Name (1): text, 1 to 253 octets.
pub const USER_NAME: Attribute<Text> = Attribute::rfc(1, \"User-Name\");

/// Tunnel-Type (64): a number that [`TunnelType`] names with a tag, 4 octets.
pub const TUNNEL_TYPE: Attribute<Tagged<Enum<TunnelType>>> = Attribute::rfc(64, \"Tunnel-Type\");

/// What the numbers of Tunnel-Type (64) mean.
#[derive(Debug)]
pub enum TunnelType {}

impl TunnelType {
    /// Pptp-Again.
    pub const PPTP_AGAIN: Value<Self> = Value::new(1);
    /// L2TP.
    pub const L2TP: Value<Self> = Value::new(3);
}

impl Enumeration for TunnelType {
    const NAMES: &'static [(u32, &'static str)] = &[(1, \"Pptp-Again\"), (3, \"L2TP\")];
}
";
        assert_eq!(rendered("dictionaries/rfc1", text).as_deref(), Ok(expected));
    }

    #[test]
    fn identities_of_every_kind_are_written() {
        let text = "# Both.\nVENDOR Lucent 4846 format=2,1\nATTRIBUTE Extended-1 241 extended\nATTRIBUTE Digest 241.5 tlv\nATTRIBUTE Digest-Part 241.5.1 integer\n\
                    BEGIN-VENDOR Lucent\nATTRIBUTE Lucent-Key 40000 string encrypt=2\nATTRIBUTE Lucent-Set 2 tlv\n\
                    ATTRIBUTE Lucent-Mode 2.3 byte\nVALUE Lucent-Mode On 1\nEND-VENDOR Lucent\n";
        let rust = rendered("dictionaries/vendors/lucent", text).unwrap();
        for line in [
            "pub const LUCENT: Vendor = Vendor::new(4846, Format::T2L1);",
            "pub const DIGEST: Attribute<Tlv> = Attribute::extended(241, 5, \"Digest\");",
            "pub const DIGEST_PART: Attribute<Integer> = Attribute::child_of(&DIGEST, 1, \"Digest-Part\");",
            "/// Lucent-Key (26.4846.40000): octets hidden with a salt, 1 to 246 octets.",
            "pub const LUCENT_KEY: Attribute<SaltedOctets> = Attribute::vendor(LUCENT, 40000, \"Lucent-Key\");",
            "/// Lucent-Mode (26.4846.2.3): a number that [`LucentMode`] names, 1 octet.",
            "pub const LUCENT_MODE: Attribute<Byte> = Attribute::child_of(&LUCENT_SET, 3, \"Lucent-Mode\");",
        ] {
            assert!(rust.lines().any(|known| known == line), "{line} is not in\n{rust}");
        }
        assert!(!rust.contains("pub const ON:"), "vendors' values have no constants");
    }

    #[test]
    fn variables_of_the_server_have_no_constants() {
        let rust =
            rendered("dictionaries/rfc1", "# One.\nATTRIBUTE A 1 string\nATTRIBUTE Auth-Type 1000 integer\n").unwrap();
        assert!(rust.contains("const A:") && !rust.contains("AUTH_TYPE"), "{rust}");
    }

    #[test]
    fn names_that_become_the_same_are_refused() {
        let complaint =
            rendered("dictionaries/rfc1", "# One.\nATTRIBUTE A-B 1 string\nATTRIBUTE A.B 2 string\n").unwrap_err();
        assert_eq!(complaint, "two names become A_B in Rust");
    }
}
