//! What can be wrong with dictionary files, and where.

use std::{fmt, sync::Arc};

use thiserror::Error;

use crate::DataType;

/// A place in a dictionary file; printed as `file:line:column`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, as it was named when it was asked for.
    pub file: Arc<str>,
    /// The line, counted from 1.
    pub line: u32,
    /// The octet in the line, counted from 1.
    pub column: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// Why dictionary files cannot be used: where, what, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{place}: {problem}")]
pub struct LoadError {
    /// Where it was found.
    pub place: Place,
    /// What it is.
    pub problem: Problem,
}

/// What is wrong at one place of a dictionary file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Problem {
    /// The file cannot be read.
    #[error("cannot read {path}: {reason}; correct the path, or write `$INCLUDE-` if the file may be absent")]
    Unreadable {
        /// The file that was asked for.
        path: String,
        /// What the operating system says.
        reason: String,
    },
    /// A file includes itself, directly or through others.
    #[error("include cycle: {}; remove one of these includes", .chain.join(" -> "))]
    Cycle {
        /// The files, from the first one to the one that closes the circle.
        chain: Vec<String>,
    },
    /// Files include files too deeply, or there are too many of them.
    #[error("more than {most} {what}; include fewer files")]
    TooMany {
        /// What there is too much of.
        what: &'static str,
        /// How many there can be.
        most: usize,
    },
    /// A line or file is longer than any dictionary has.
    #[error("this {what} has more than {most} octets; is it a dictionary?")]
    TooLong {
        /// Line or file.
        what: &'static str,
        /// How many octets there can be.
        most: usize,
    },
    /// A statement (not a comment) holds octets that are not UTF-8.
    #[error("not UTF-8 text; save the file as UTF-8")]
    NotText,
    /// The first word is no keyword.
    #[error(
        "unknown keyword \"{0}\"; known are ATTRIBUTE, VALUE, VENDOR, BEGIN-VENDOR, BEGIN-TLV, $INCLUDE and others"
    )]
    Keyword(String),
    /// Words are missing, or there are too many.
    #[error("write `{0}`")]
    Form(&'static str),
    /// A word is not a number where there must be one.
    #[error("\"{0}\" is not a number; write a decimal one, or a hexadecimal one after 0x, up to 4294967295")]
    Number(String),
    /// A word is not a path of numbers.
    #[error("\"{0}\" is not an attribute's number; write one, or up to 8 with dots between them, as in 26.9.1")]
    Oid(String),
    /// A number is outside of what its place on the wire can hold.
    #[error("the number {number} does not fit; here it must be from {least} to {most}")]
    Range {
        /// The number.
        number: u64,
        /// The least that fits.
        least: u64,
        /// The greatest that fits.
        most: u64,
    },
    /// A name has a character that names cannot have, or is too long.
    #[error("the name \"{0}\" is not allowed; use up to 128 letters, digits and - _ . / :")]
    Name(String),
    /// A type that does not exist.
    #[error("unknown type \"{0}\"; known are {names} and octets[N]", names = DataType::names())]
    Type(String),
    /// A flag that does not exist, and is no vendor's name either.
    #[error(
        "unknown flag \"{0}\"; known are has_tag, encrypt=1, encrypt=2, encrypt=3, array, concat, virtual, secret, \
         long, and a vendor's name"
    )]
    Flag(String),
    /// A flag that the attribute's type does not allow.
    #[error("an attribute of type {data_type} cannot have the flag {flag}; remove it")]
    FlagOfType {
        /// The flag.
        flag: &'static str,
        /// The type.
        data_type: DataType,
    },
    /// A vendor's format that the field does not have.
    #[error("unknown format \"{0}\"; write format=T,L with T of 1, 2, 4 and L of 0, 1, 2, or format=1,1,c")]
    Format(String),
    /// A vendor's new format has no room for the numbers of its attributes.
    #[error(
        "attribute {name} has the number {number}, which this format cannot hold; keep the format that it was defined with"
    )]
    Narrower {
        /// The attribute.
        name: String,
        /// Its number.
        number: u32,
    },
    /// A vendor that no VENDOR line has defined.
    #[error("unknown vendor \"{0}\"; define it first: `VENDOR {0} number`")]
    Vendor(String),
    /// An attribute that no ATTRIBUTE line has defined.
    #[error("unknown attribute \"{0}\"; define it first: `ATTRIBUTE {0} number type`")]
    Attribute(String),
    /// Nothing that attributes can be nested in has this path of numbers.
    #[error("no attribute {0} that can hold others; define it first, of type tlv, extended, long-extended or evs")]
    Parent(String),
    /// A name stands for another number already.
    #[error("\"{name}\" is {known} already; choose another name, or remove one of the lines")]
    Duplicate {
        /// The name.
        name: String,
        /// What it stands for.
        known: String,
    },
    /// Values can be named for whole numbers only.
    #[error("values of type {0} cannot be named; only byte, short, integer, signed and integer64 can")]
    ValueOfType(DataType),
    /// An END line without its BEGIN line.
    #[error("{end} does not match; {hint}")]
    End {
        /// The line.
        end: String,
        /// What is open, if anything is.
        hint: String,
    },
    /// The file ends inside of a block.
    #[error("{begin} is not closed in its file; add the line that ends it")]
    Open {
        /// The line that opened the block.
        begin: String,
    },
}
