//! Alvarion: BreezeMAX and BreezeACCESS radios.
//!
//! Source: vendor documentation; private enterprise number 12394 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/alvarion`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Alvarion: private enterprise number 12394.
pub const ALVARION: Vendor = Vendor::new(12394, Format::T1L1);

/// Alvarion-VSA-1 (26.12394.1): text, 1 to 247 octets.
pub const ALVARION_VSA_1: Attribute<Text> = Attribute::vendor(ALVARION, 1, "Alvarion-VSA-1");

/// Breezecom-Attr1 (26.12394.1): text, 1 to 247 octets.
pub const BREEZECOM_ATTR1: Attribute<Text> = Attribute::vendor(ALVARION, 1, "Breezecom-Attr1");

/// Alvarion-VSA-2 (26.12394.2): text, 1 to 247 octets.
pub const ALVARION_VSA_2: Attribute<Text> = Attribute::vendor(ALVARION, 2, "Alvarion-VSA-2");

/// Breezecom-Attr2 (26.12394.2): text, 1 to 247 octets.
pub const BREEZECOM_ATTR2: Attribute<Text> = Attribute::vendor(ALVARION, 2, "Breezecom-Attr2");

/// Alvarion-VSA-3 (26.12394.3): text, 1 to 247 octets.
pub const ALVARION_VSA_3: Attribute<Text> = Attribute::vendor(ALVARION, 3, "Alvarion-VSA-3");

/// Breezecom-Attr3 (26.12394.3): text, 1 to 247 octets.
pub const BREEZECOM_ATTR3: Attribute<Text> = Attribute::vendor(ALVARION, 3, "Breezecom-Attr3");

/// Alvarion-VSA-4 (26.12394.4): text, 1 to 247 octets.
pub const ALVARION_VSA_4: Attribute<Text> = Attribute::vendor(ALVARION, 4, "Alvarion-VSA-4");

/// Breezecom-Attr4 (26.12394.4): text, 1 to 247 octets.
pub const BREEZECOM_ATTR4: Attribute<Text> = Attribute::vendor(ALVARION, 4, "Breezecom-Attr4");

/// Alvarion-VSA-5 (26.12394.5): text, 1 to 247 octets.
pub const ALVARION_VSA_5: Attribute<Text> = Attribute::vendor(ALVARION, 5, "Alvarion-VSA-5");

/// Breezecom-Attr5 (26.12394.5): text, 1 to 247 octets.
pub const BREEZECOM_ATTR5: Attribute<Text> = Attribute::vendor(ALVARION, 5, "Breezecom-Attr5");

/// Alvarion-VSA-6 (26.12394.6): text, 1 to 247 octets.
pub const ALVARION_VSA_6: Attribute<Text> = Attribute::vendor(ALVARION, 6, "Alvarion-VSA-6");

/// Breezecom-Attr6 (26.12394.6): text, 1 to 247 octets.
pub const BREEZECOM_ATTR6: Attribute<Text> = Attribute::vendor(ALVARION, 6, "Breezecom-Attr6");

/// Alvarion-VSA-7 (26.12394.7): text, 1 to 247 octets.
pub const ALVARION_VSA_7: Attribute<Text> = Attribute::vendor(ALVARION, 7, "Alvarion-VSA-7");

/// Breezecom-Attr7 (26.12394.7): text, 1 to 247 octets.
pub const BREEZECOM_ATTR7: Attribute<Text> = Attribute::vendor(ALVARION, 7, "Breezecom-Attr7");

/// Alvarion-VSA-8 (26.12394.8): text, 1 to 247 octets.
pub const ALVARION_VSA_8: Attribute<Text> = Attribute::vendor(ALVARION, 8, "Alvarion-VSA-8");

/// Breezecom-Attr8 (26.12394.8): text, 1 to 247 octets.
pub const BREEZECOM_ATTR8: Attribute<Text> = Attribute::vendor(ALVARION, 8, "Breezecom-Attr8");

/// Alvarion-VSA-9 (26.12394.9): text, 1 to 247 octets.
pub const ALVARION_VSA_9: Attribute<Text> = Attribute::vendor(ALVARION, 9, "Alvarion-VSA-9");

/// Breezecom-Attr9 (26.12394.9): text, 1 to 247 octets.
pub const BREEZECOM_ATTR9: Attribute<Text> = Attribute::vendor(ALVARION, 9, "Breezecom-Attr9");

/// Alvarion-VSA-10 (26.12394.10): text, 1 to 247 octets.
pub const ALVARION_VSA_10: Attribute<Text> = Attribute::vendor(ALVARION, 10, "Alvarion-VSA-10");

/// Breezecom-Attr10 (26.12394.10): text, 1 to 247 octets.
pub const BREEZECOM_ATTR10: Attribute<Text> = Attribute::vendor(ALVARION, 10, "Breezecom-Attr10");

/// Alvarion-VSA-11 (26.12394.11): text, 1 to 247 octets.
pub const ALVARION_VSA_11: Attribute<Text> = Attribute::vendor(ALVARION, 11, "Alvarion-VSA-11");

/// Breezecom-Attr11 (26.12394.11): text, 1 to 247 octets.
pub const BREEZECOM_ATTR11: Attribute<Text> = Attribute::vendor(ALVARION, 11, "Breezecom-Attr11");

/// Alvarion-VSA-12 (26.12394.12): text, 1 to 247 octets.
pub const ALVARION_VSA_12: Attribute<Text> = Attribute::vendor(ALVARION, 12, "Alvarion-VSA-12");

/// Alvarion-VSA-13 (26.12394.13): text, 1 to 247 octets.
pub const ALVARION_VSA_13: Attribute<Text> = Attribute::vendor(ALVARION, 13, "Alvarion-VSA-13");

/// Alvarion-VSA-14 (26.12394.14): text, 1 to 247 octets.
pub const ALVARION_VSA_14: Attribute<Text> = Attribute::vendor(ALVARION, 14, "Alvarion-VSA-14");

/// Alvarion-VSA-15 (26.12394.15): text, 1 to 247 octets.
pub const ALVARION_VSA_15: Attribute<Text> = Attribute::vendor(ALVARION, 15, "Alvarion-VSA-15");

/// Alvarion-VSA-16 (26.12394.16): text, 1 to 247 octets.
pub const ALVARION_VSA_16: Attribute<Text> = Attribute::vendor(ALVARION, 16, "Alvarion-VSA-16");

/// Alvarion-VSA-17 (26.12394.17): text, 1 to 247 octets.
pub const ALVARION_VSA_17: Attribute<Text> = Attribute::vendor(ALVARION, 17, "Alvarion-VSA-17");

/// Alvarion-VSA-18 (26.12394.18): text, 1 to 247 octets.
pub const ALVARION_VSA_18: Attribute<Text> = Attribute::vendor(ALVARION, 18, "Alvarion-VSA-18");

/// Alvarion-VSA-19 (26.12394.19): text, 1 to 247 octets.
pub const ALVARION_VSA_19: Attribute<Text> = Attribute::vendor(ALVARION, 19, "Alvarion-VSA-19");

/// Alvarion-VSA-20 (26.12394.20): text, 1 to 247 octets.
pub const ALVARION_VSA_20: Attribute<Text> = Attribute::vendor(ALVARION, 20, "Alvarion-VSA-20");

/// Alvarion-VSA-21 (26.12394.21): text, 1 to 247 octets.
pub const ALVARION_VSA_21: Attribute<Text> = Attribute::vendor(ALVARION, 21, "Alvarion-VSA-21");

/// Alvarion-VSA-22 (26.12394.22): text, 1 to 247 octets.
pub const ALVARION_VSA_22: Attribute<Text> = Attribute::vendor(ALVARION, 22, "Alvarion-VSA-22");

/// Alvarion-VSA-23 (26.12394.23): text, 1 to 247 octets.
pub const ALVARION_VSA_23: Attribute<Text> = Attribute::vendor(ALVARION, 23, "Alvarion-VSA-23");

/// Alvarion-VSA-24 (26.12394.24): text, 1 to 247 octets.
pub const ALVARION_VSA_24: Attribute<Text> = Attribute::vendor(ALVARION, 24, "Alvarion-VSA-24");

/// Alvarion-VSA-25 (26.12394.25): text, 1 to 247 octets.
pub const ALVARION_VSA_25: Attribute<Text> = Attribute::vendor(ALVARION, 25, "Alvarion-VSA-25");

/// Alvarion-VSA-26 (26.12394.26): text, 1 to 247 octets.
pub const ALVARION_VSA_26: Attribute<Text> = Attribute::vendor(ALVARION, 26, "Alvarion-VSA-26");

/// Alvarion-VSA-27 (26.12394.27): text, 1 to 247 octets.
pub const ALVARION_VSA_27: Attribute<Text> = Attribute::vendor(ALVARION, 27, "Alvarion-VSA-27");

/// Alvarion-VSA-28 (26.12394.28): text, 1 to 247 octets.
pub const ALVARION_VSA_28: Attribute<Text> = Attribute::vendor(ALVARION, 28, "Alvarion-VSA-28");

/// Alvarion-VSA-29 (26.12394.29): text, 1 to 247 octets.
pub const ALVARION_VSA_29: Attribute<Text> = Attribute::vendor(ALVARION, 29, "Alvarion-VSA-29");

/// Alvarion-VSA-30 (26.12394.30): text, 1 to 247 octets.
pub const ALVARION_VSA_30: Attribute<Text> = Attribute::vendor(ALVARION, 30, "Alvarion-VSA-30");

/// Alvarion-VSA-31 (26.12394.31): text, 1 to 247 octets.
pub const ALVARION_VSA_31: Attribute<Text> = Attribute::vendor(ALVARION, 31, "Alvarion-VSA-31");

/// Alvarion-VSA-32 (26.12394.32): text, 1 to 247 octets.
pub const ALVARION_VSA_32: Attribute<Text> = Attribute::vendor(ALVARION, 32, "Alvarion-VSA-32");

/// Alvarion-VSA-33 (26.12394.33): text, 1 to 247 octets.
pub const ALVARION_VSA_33: Attribute<Text> = Attribute::vendor(ALVARION, 33, "Alvarion-VSA-33");

/// Alvarion-VSA-34 (26.12394.34): text, 1 to 247 octets.
pub const ALVARION_VSA_34: Attribute<Text> = Attribute::vendor(ALVARION, 34, "Alvarion-VSA-34");

/// Alvarion-VSA-35 (26.12394.35): text, 1 to 247 octets.
pub const ALVARION_VSA_35: Attribute<Text> = Attribute::vendor(ALVARION, 35, "Alvarion-VSA-35");

/// Alvarion-VSA-36 (26.12394.36): text, 1 to 247 octets.
pub const ALVARION_VSA_36: Attribute<Text> = Attribute::vendor(ALVARION, 36, "Alvarion-VSA-36");

/// Alvarion-VSA-37 (26.12394.37): text, 1 to 247 octets.
pub const ALVARION_VSA_37: Attribute<Text> = Attribute::vendor(ALVARION, 37, "Alvarion-VSA-37");

/// Alvarion-VSA-38 (26.12394.38): text, 1 to 247 octets.
pub const ALVARION_VSA_38: Attribute<Text> = Attribute::vendor(ALVARION, 38, "Alvarion-VSA-38");

/// Alvarion-VSA-39 (26.12394.39): text, 1 to 247 octets.
pub const ALVARION_VSA_39: Attribute<Text> = Attribute::vendor(ALVARION, 39, "Alvarion-VSA-39");

/// Alvarion-VSA-40 (26.12394.40): text, 1 to 247 octets.
pub const ALVARION_VSA_40: Attribute<Text> = Attribute::vendor(ALVARION, 40, "Alvarion-VSA-40");

/// Alvarion-VSA-41 (26.12394.41): text, 1 to 247 octets.
pub const ALVARION_VSA_41: Attribute<Text> = Attribute::vendor(ALVARION, 41, "Alvarion-VSA-41");

/// Alvarion-VSA-42 (26.12394.42): text, 1 to 247 octets.
pub const ALVARION_VSA_42: Attribute<Text> = Attribute::vendor(ALVARION, 42, "Alvarion-VSA-42");

/// Alvarion-VSA-43 (26.12394.43): text, 1 to 247 octets.
pub const ALVARION_VSA_43: Attribute<Text> = Attribute::vendor(ALVARION, 43, "Alvarion-VSA-43");

/// Alvarion-VSA-44 (26.12394.44): text, 1 to 247 octets.
pub const ALVARION_VSA_44: Attribute<Text> = Attribute::vendor(ALVARION, 44, "Alvarion-VSA-44");

/// Alvarion-VSA-45 (26.12394.45): text, 1 to 247 octets.
pub const ALVARION_VSA_45: Attribute<Text> = Attribute::vendor(ALVARION, 45, "Alvarion-VSA-45");

/// Alvarion-VSA-46 (26.12394.46): text, 1 to 247 octets.
pub const ALVARION_VSA_46: Attribute<Text> = Attribute::vendor(ALVARION, 46, "Alvarion-VSA-46");

/// Alvarion-VSA-47 (26.12394.47): text, 1 to 247 octets.
pub const ALVARION_VSA_47: Attribute<Text> = Attribute::vendor(ALVARION, 47, "Alvarion-VSA-47");

/// Alvarion-VSA-48 (26.12394.48): text, 1 to 247 octets.
pub const ALVARION_VSA_48: Attribute<Text> = Attribute::vendor(ALVARION, 48, "Alvarion-VSA-48");

/// Alvarion-VSA-49 (26.12394.49): text, 1 to 247 octets.
pub const ALVARION_VSA_49: Attribute<Text> = Attribute::vendor(ALVARION, 49, "Alvarion-VSA-49");

/// Alvarion-VSA-50 (26.12394.50): text, 1 to 247 octets.
pub const ALVARION_VSA_50: Attribute<Text> = Attribute::vendor(ALVARION, 50, "Alvarion-VSA-50");

/// Alvarion-VSA-51 (26.12394.51): text, 1 to 247 octets.
pub const ALVARION_VSA_51: Attribute<Text> = Attribute::vendor(ALVARION, 51, "Alvarion-VSA-51");

/// Alvarion-VSA-52 (26.12394.52): text, 1 to 247 octets.
pub const ALVARION_VSA_52: Attribute<Text> = Attribute::vendor(ALVARION, 52, "Alvarion-VSA-52");

/// Alvarion-VSA-53 (26.12394.53): text, 1 to 247 octets.
pub const ALVARION_VSA_53: Attribute<Text> = Attribute::vendor(ALVARION, 53, "Alvarion-VSA-53");

/// Alvarion-VSA-54 (26.12394.54): text, 1 to 247 octets.
pub const ALVARION_VSA_54: Attribute<Text> = Attribute::vendor(ALVARION, 54, "Alvarion-VSA-54");

/// Alvarion-VSA-55 (26.12394.55): text, 1 to 247 octets.
pub const ALVARION_VSA_55: Attribute<Text> = Attribute::vendor(ALVARION, 55, "Alvarion-VSA-55");

/// Alvarion-VSA-56 (26.12394.56): text, 1 to 247 octets.
pub const ALVARION_VSA_56: Attribute<Text> = Attribute::vendor(ALVARION, 56, "Alvarion-VSA-56");

/// Alvarion-VSA-57 (26.12394.57): text, 1 to 247 octets.
pub const ALVARION_VSA_57: Attribute<Text> = Attribute::vendor(ALVARION, 57, "Alvarion-VSA-57");

/// Alvarion-VSA-58 (26.12394.58): text, 1 to 247 octets.
pub const ALVARION_VSA_58: Attribute<Text> = Attribute::vendor(ALVARION, 58, "Alvarion-VSA-58");

/// Alvarion-VSA-59 (26.12394.59): text, 1 to 247 octets.
pub const ALVARION_VSA_59: Attribute<Text> = Attribute::vendor(ALVARION, 59, "Alvarion-VSA-59");

/// Alvarion-VSA-60 (26.12394.60): text, 1 to 247 octets.
pub const ALVARION_VSA_60: Attribute<Text> = Attribute::vendor(ALVARION, 60, "Alvarion-VSA-60");

/// Alvarion-VSA-61 (26.12394.61): text, 1 to 247 octets.
pub const ALVARION_VSA_61: Attribute<Text> = Attribute::vendor(ALVARION, 61, "Alvarion-VSA-61");

/// Alvarion-VSA-62 (26.12394.62): text, 1 to 247 octets.
pub const ALVARION_VSA_62: Attribute<Text> = Attribute::vendor(ALVARION, 62, "Alvarion-VSA-62");

/// Alvarion-VSA-63 (26.12394.63): text, 1 to 247 octets.
pub const ALVARION_VSA_63: Attribute<Text> = Attribute::vendor(ALVARION, 63, "Alvarion-VSA-63");

/// Alvarion-VSA-64 (26.12394.64): text, 1 to 247 octets.
pub const ALVARION_VSA_64: Attribute<Text> = Attribute::vendor(ALVARION, 64, "Alvarion-VSA-64");

/// Alvarion-VSA-65 (26.12394.65): text, 1 to 247 octets.
pub const ALVARION_VSA_65: Attribute<Text> = Attribute::vendor(ALVARION, 65, "Alvarion-VSA-65");

/// Alvarion-VSA-66 (26.12394.66): text, 1 to 247 octets.
pub const ALVARION_VSA_66: Attribute<Text> = Attribute::vendor(ALVARION, 66, "Alvarion-VSA-66");

/// Alvarion-VSA-67 (26.12394.67): text, 1 to 247 octets.
pub const ALVARION_VSA_67: Attribute<Text> = Attribute::vendor(ALVARION, 67, "Alvarion-VSA-67");

/// Alvarion-VSA-68 (26.12394.68): text, 1 to 247 octets.
pub const ALVARION_VSA_68: Attribute<Text> = Attribute::vendor(ALVARION, 68, "Alvarion-VSA-68");

/// Alvarion-VSA-69 (26.12394.69): text, 1 to 247 octets.
pub const ALVARION_VSA_69: Attribute<Text> = Attribute::vendor(ALVARION, 69, "Alvarion-VSA-69");

/// Alvarion-VSA-70 (26.12394.70): text, 1 to 247 octets.
pub const ALVARION_VSA_70: Attribute<Text> = Attribute::vendor(ALVARION, 70, "Alvarion-VSA-70");

/// Alvarion-VSA-71 (26.12394.71): text, 1 to 247 octets.
pub const ALVARION_VSA_71: Attribute<Text> = Attribute::vendor(ALVARION, 71, "Alvarion-VSA-71");

/// Alvarion-VSA-72 (26.12394.72): text, 1 to 247 octets.
pub const ALVARION_VSA_72: Attribute<Text> = Attribute::vendor(ALVARION, 72, "Alvarion-VSA-72");

/// Alvarion-VSA-73 (26.12394.73): text, 1 to 247 octets.
pub const ALVARION_VSA_73: Attribute<Text> = Attribute::vendor(ALVARION, 73, "Alvarion-VSA-73");

/// Alvarion-VSA-74 (26.12394.74): text, 1 to 247 octets.
pub const ALVARION_VSA_74: Attribute<Text> = Attribute::vendor(ALVARION, 74, "Alvarion-VSA-74");

/// Alvarion-VSA-75 (26.12394.75): text, 1 to 247 octets.
pub const ALVARION_VSA_75: Attribute<Text> = Attribute::vendor(ALVARION, 75, "Alvarion-VSA-75");

/// Alvarion-VSA-76 (26.12394.76): text, 1 to 247 octets.
pub const ALVARION_VSA_76: Attribute<Text> = Attribute::vendor(ALVARION, 76, "Alvarion-VSA-76");

/// Alvarion-VSA-77 (26.12394.77): text, 1 to 247 octets.
pub const ALVARION_VSA_77: Attribute<Text> = Attribute::vendor(ALVARION, 77, "Alvarion-VSA-77");

/// Alvarion-VSA-78 (26.12394.78): text, 1 to 247 octets.
pub const ALVARION_VSA_78: Attribute<Text> = Attribute::vendor(ALVARION, 78, "Alvarion-VSA-78");

/// Alvarion-VSA-79 (26.12394.79): text, 1 to 247 octets.
pub const ALVARION_VSA_79: Attribute<Text> = Attribute::vendor(ALVARION, 79, "Alvarion-VSA-79");

/// Alvarion-VSA-80 (26.12394.80): text, 1 to 247 octets.
pub const ALVARION_VSA_80: Attribute<Text> = Attribute::vendor(ALVARION, 80, "Alvarion-VSA-80");

/// Alvarion-VSA-81 (26.12394.81): text, 1 to 247 octets.
pub const ALVARION_VSA_81: Attribute<Text> = Attribute::vendor(ALVARION, 81, "Alvarion-VSA-81");

/// Alvarion-VSA-82 (26.12394.82): text, 1 to 247 octets.
pub const ALVARION_VSA_82: Attribute<Text> = Attribute::vendor(ALVARION, 82, "Alvarion-VSA-82");

/// Alvarion-VSA-83 (26.12394.83): text, 1 to 247 octets.
pub const ALVARION_VSA_83: Attribute<Text> = Attribute::vendor(ALVARION, 83, "Alvarion-VSA-83");

/// Alvarion-VSA-84 (26.12394.84): text, 1 to 247 octets.
pub const ALVARION_VSA_84: Attribute<Text> = Attribute::vendor(ALVARION, 84, "Alvarion-VSA-84");

/// Alvarion-VSA-85 (26.12394.85): text, 1 to 247 octets.
pub const ALVARION_VSA_85: Attribute<Text> = Attribute::vendor(ALVARION, 85, "Alvarion-VSA-85");

/// Alvarion-VSA-86 (26.12394.86): text, 1 to 247 octets.
pub const ALVARION_VSA_86: Attribute<Text> = Attribute::vendor(ALVARION, 86, "Alvarion-VSA-86");

/// Alvarion-VSA-87 (26.12394.87): text, 1 to 247 octets.
pub const ALVARION_VSA_87: Attribute<Text> = Attribute::vendor(ALVARION, 87, "Alvarion-VSA-87");

/// Alvarion-VSA-88 (26.12394.88): text, 1 to 247 octets.
pub const ALVARION_VSA_88: Attribute<Text> = Attribute::vendor(ALVARION, 88, "Alvarion-VSA-88");

/// Alvarion-VSA-89 (26.12394.89): text, 1 to 247 octets.
pub const ALVARION_VSA_89: Attribute<Text> = Attribute::vendor(ALVARION, 89, "Alvarion-VSA-89");

/// Alvarion-VSA-90 (26.12394.90): text, 1 to 247 octets.
pub const ALVARION_VSA_90: Attribute<Text> = Attribute::vendor(ALVARION, 90, "Alvarion-VSA-90");

/// Alvarion-VSA-91 (26.12394.91): text, 1 to 247 octets.
pub const ALVARION_VSA_91: Attribute<Text> = Attribute::vendor(ALVARION, 91, "Alvarion-VSA-91");

/// Alvarion-VSA-92 (26.12394.92): text, 1 to 247 octets.
pub const ALVARION_VSA_92: Attribute<Text> = Attribute::vendor(ALVARION, 92, "Alvarion-VSA-92");

/// Alvarion-VSA-93 (26.12394.93): text, 1 to 247 octets.
pub const ALVARION_VSA_93: Attribute<Text> = Attribute::vendor(ALVARION, 93, "Alvarion-VSA-93");

/// Alvarion-VSA-94 (26.12394.94): text, 1 to 247 octets.
pub const ALVARION_VSA_94: Attribute<Text> = Attribute::vendor(ALVARION, 94, "Alvarion-VSA-94");

/// Alvarion-VSA-95 (26.12394.95): text, 1 to 247 octets.
pub const ALVARION_VSA_95: Attribute<Text> = Attribute::vendor(ALVARION, 95, "Alvarion-VSA-95");

/// Alvarion-VSA-96 (26.12394.96): text, 1 to 247 octets.
pub const ALVARION_VSA_96: Attribute<Text> = Attribute::vendor(ALVARION, 96, "Alvarion-VSA-96");

/// Alvarion-VSA-97 (26.12394.97): text, 1 to 247 octets.
pub const ALVARION_VSA_97: Attribute<Text> = Attribute::vendor(ALVARION, 97, "Alvarion-VSA-97");

/// Alvarion-VSA-98 (26.12394.98): text, 1 to 247 octets.
pub const ALVARION_VSA_98: Attribute<Text> = Attribute::vendor(ALVARION, 98, "Alvarion-VSA-98");

/// Alvarion-VSA-99 (26.12394.99): text, 1 to 247 octets.
pub const ALVARION_VSA_99: Attribute<Text> = Attribute::vendor(ALVARION, 99, "Alvarion-VSA-99");

/// Alvarion-VSA-100 (26.12394.100): text, 1 to 247 octets.
pub const ALVARION_VSA_100: Attribute<Text> = Attribute::vendor(ALVARION, 100, "Alvarion-VSA-100");

/// Alvarion-VSA-101 (26.12394.101): text, 1 to 247 octets.
pub const ALVARION_VSA_101: Attribute<Text> = Attribute::vendor(ALVARION, 101, "Alvarion-VSA-101");

/// Alvarion-VSA-102 (26.12394.102): text, 1 to 247 octets.
pub const ALVARION_VSA_102: Attribute<Text> = Attribute::vendor(ALVARION, 102, "Alvarion-VSA-102");

/// Alvarion-VSA-103 (26.12394.103): text, 1 to 247 octets.
pub const ALVARION_VSA_103: Attribute<Text> = Attribute::vendor(ALVARION, 103, "Alvarion-VSA-103");

/// Alvarion-VSA-104 (26.12394.104): text, 1 to 247 octets.
pub const ALVARION_VSA_104: Attribute<Text> = Attribute::vendor(ALVARION, 104, "Alvarion-VSA-104");

/// Alvarion-VSA-105 (26.12394.105): text, 1 to 247 octets.
pub const ALVARION_VSA_105: Attribute<Text> = Attribute::vendor(ALVARION, 105, "Alvarion-VSA-105");

/// Alvarion-VSA-106 (26.12394.106): text, 1 to 247 octets.
pub const ALVARION_VSA_106: Attribute<Text> = Attribute::vendor(ALVARION, 106, "Alvarion-VSA-106");

/// Alvarion-VSA-107 (26.12394.107): text, 1 to 247 octets.
pub const ALVARION_VSA_107: Attribute<Text> = Attribute::vendor(ALVARION, 107, "Alvarion-VSA-107");

/// Alvarion-VSA-108 (26.12394.108): text, 1 to 247 octets.
pub const ALVARION_VSA_108: Attribute<Text> = Attribute::vendor(ALVARION, 108, "Alvarion-VSA-108");

/// Alvarion-VSA-109 (26.12394.109): text, 1 to 247 octets.
pub const ALVARION_VSA_109: Attribute<Text> = Attribute::vendor(ALVARION, 109, "Alvarion-VSA-109");

/// Alvarion-VSA-110 (26.12394.110): text, 1 to 247 octets.
pub const ALVARION_VSA_110: Attribute<Text> = Attribute::vendor(ALVARION, 110, "Alvarion-VSA-110");

/// Alvarion-VSA-111 (26.12394.111): text, 1 to 247 octets.
pub const ALVARION_VSA_111: Attribute<Text> = Attribute::vendor(ALVARION, 111, "Alvarion-VSA-111");

/// Alvarion-VSA-112 (26.12394.112): text, 1 to 247 octets.
pub const ALVARION_VSA_112: Attribute<Text> = Attribute::vendor(ALVARION, 112, "Alvarion-VSA-112");

/// Alvarion-VSA-113 (26.12394.113): text, 1 to 247 octets.
pub const ALVARION_VSA_113: Attribute<Text> = Attribute::vendor(ALVARION, 113, "Alvarion-VSA-113");

/// Alvarion-VSA-114 (26.12394.114): text, 1 to 247 octets.
pub const ALVARION_VSA_114: Attribute<Text> = Attribute::vendor(ALVARION, 114, "Alvarion-VSA-114");

/// Alvarion-VSA-115 (26.12394.115): text, 1 to 247 octets.
pub const ALVARION_VSA_115: Attribute<Text> = Attribute::vendor(ALVARION, 115, "Alvarion-VSA-115");

/// Alvarion-VSA-116 (26.12394.116): text, 1 to 247 octets.
pub const ALVARION_VSA_116: Attribute<Text> = Attribute::vendor(ALVARION, 116, "Alvarion-VSA-116");

/// Alvarion-VSA-117 (26.12394.117): text, 1 to 247 octets.
pub const ALVARION_VSA_117: Attribute<Text> = Attribute::vendor(ALVARION, 117, "Alvarion-VSA-117");

/// Alvarion-VSA-118 (26.12394.118): text, 1 to 247 octets.
pub const ALVARION_VSA_118: Attribute<Text> = Attribute::vendor(ALVARION, 118, "Alvarion-VSA-118");

/// Alvarion-VSA-119 (26.12394.119): text, 1 to 247 octets.
pub const ALVARION_VSA_119: Attribute<Text> = Attribute::vendor(ALVARION, 119, "Alvarion-VSA-119");

/// Alvarion-VSA-120 (26.12394.120): text, 1 to 247 octets.
pub const ALVARION_VSA_120: Attribute<Text> = Attribute::vendor(ALVARION, 120, "Alvarion-VSA-120");

/// Alvarion-VSA-121 (26.12394.121): text, 1 to 247 octets.
pub const ALVARION_VSA_121: Attribute<Text> = Attribute::vendor(ALVARION, 121, "Alvarion-VSA-121");

/// Alvarion-VSA-122 (26.12394.122): text, 1 to 247 octets.
pub const ALVARION_VSA_122: Attribute<Text> = Attribute::vendor(ALVARION, 122, "Alvarion-VSA-122");

/// Alvarion-VSA-123 (26.12394.123): text, 1 to 247 octets.
pub const ALVARION_VSA_123: Attribute<Text> = Attribute::vendor(ALVARION, 123, "Alvarion-VSA-123");

/// Alvarion-VSA-124 (26.12394.124): text, 1 to 247 octets.
pub const ALVARION_VSA_124: Attribute<Text> = Attribute::vendor(ALVARION, 124, "Alvarion-VSA-124");

/// Alvarion-VSA-125 (26.12394.125): text, 1 to 247 octets.
pub const ALVARION_VSA_125: Attribute<Text> = Attribute::vendor(ALVARION, 125, "Alvarion-VSA-125");

/// Alvarion-VSA-126 (26.12394.126): text, 1 to 247 octets.
pub const ALVARION_VSA_126: Attribute<Text> = Attribute::vendor(ALVARION, 126, "Alvarion-VSA-126");

/// Alvarion-VSA-127 (26.12394.127): text, 1 to 247 octets.
pub const ALVARION_VSA_127: Attribute<Text> = Attribute::vendor(ALVARION, 127, "Alvarion-VSA-127");

/// Alvarion-VSA-128 (26.12394.128): text, 1 to 247 octets.
pub const ALVARION_VSA_128: Attribute<Text> = Attribute::vendor(ALVARION, 128, "Alvarion-VSA-128");

/// Alvarion-VSA-129 (26.12394.129): text, 1 to 247 octets.
pub const ALVARION_VSA_129: Attribute<Text> = Attribute::vendor(ALVARION, 129, "Alvarion-VSA-129");

/// Alvarion-VSA-130 (26.12394.130): text, 1 to 247 octets.
pub const ALVARION_VSA_130: Attribute<Text> = Attribute::vendor(ALVARION, 130, "Alvarion-VSA-130");

/// Alvarion-VSA-131 (26.12394.131): text, 1 to 247 octets.
pub const ALVARION_VSA_131: Attribute<Text> = Attribute::vendor(ALVARION, 131, "Alvarion-VSA-131");

/// Alvarion-VSA-132 (26.12394.132): text, 1 to 247 octets.
pub const ALVARION_VSA_132: Attribute<Text> = Attribute::vendor(ALVARION, 132, "Alvarion-VSA-132");

/// Alvarion-VSA-133 (26.12394.133): text, 1 to 247 octets.
pub const ALVARION_VSA_133: Attribute<Text> = Attribute::vendor(ALVARION, 133, "Alvarion-VSA-133");

/// Alvarion-VSA-134 (26.12394.134): text, 1 to 247 octets.
pub const ALVARION_VSA_134: Attribute<Text> = Attribute::vendor(ALVARION, 134, "Alvarion-VSA-134");

/// Alvarion-VSA-135 (26.12394.135): text, 1 to 247 octets.
pub const ALVARION_VSA_135: Attribute<Text> = Attribute::vendor(ALVARION, 135, "Alvarion-VSA-135");

/// Alvarion-VSA-136 (26.12394.136): text, 1 to 247 octets.
pub const ALVARION_VSA_136: Attribute<Text> = Attribute::vendor(ALVARION, 136, "Alvarion-VSA-136");

/// Alvarion-VSA-137 (26.12394.137): text, 1 to 247 octets.
pub const ALVARION_VSA_137: Attribute<Text> = Attribute::vendor(ALVARION, 137, "Alvarion-VSA-137");

/// Alvarion-VSA-138 (26.12394.138): text, 1 to 247 octets.
pub const ALVARION_VSA_138: Attribute<Text> = Attribute::vendor(ALVARION, 138, "Alvarion-VSA-138");

/// Alvarion-VSA-139 (26.12394.139): text, 1 to 247 octets.
pub const ALVARION_VSA_139: Attribute<Text> = Attribute::vendor(ALVARION, 139, "Alvarion-VSA-139");

/// Alvarion-VSA-140 (26.12394.140): text, 1 to 247 octets.
pub const ALVARION_VSA_140: Attribute<Text> = Attribute::vendor(ALVARION, 140, "Alvarion-VSA-140");

/// Alvarion-VSA-141 (26.12394.141): text, 1 to 247 octets.
pub const ALVARION_VSA_141: Attribute<Text> = Attribute::vendor(ALVARION, 141, "Alvarion-VSA-141");

/// Alvarion-VSA-142 (26.12394.142): text, 1 to 247 octets.
pub const ALVARION_VSA_142: Attribute<Text> = Attribute::vendor(ALVARION, 142, "Alvarion-VSA-142");

/// Alvarion-VSA-143 (26.12394.143): text, 1 to 247 octets.
pub const ALVARION_VSA_143: Attribute<Text> = Attribute::vendor(ALVARION, 143, "Alvarion-VSA-143");

/// Alvarion-VSA-144 (26.12394.144): text, 1 to 247 octets.
pub const ALVARION_VSA_144: Attribute<Text> = Attribute::vendor(ALVARION, 144, "Alvarion-VSA-144");

/// Alvarion-VSA-145 (26.12394.145): text, 1 to 247 octets.
pub const ALVARION_VSA_145: Attribute<Text> = Attribute::vendor(ALVARION, 145, "Alvarion-VSA-145");

/// Alvarion-VSA-146 (26.12394.146): text, 1 to 247 octets.
pub const ALVARION_VSA_146: Attribute<Text> = Attribute::vendor(ALVARION, 146, "Alvarion-VSA-146");

/// Alvarion-VSA-147 (26.12394.147): text, 1 to 247 octets.
pub const ALVARION_VSA_147: Attribute<Text> = Attribute::vendor(ALVARION, 147, "Alvarion-VSA-147");

/// Alvarion-VSA-148 (26.12394.148): text, 1 to 247 octets.
pub const ALVARION_VSA_148: Attribute<Text> = Attribute::vendor(ALVARION, 148, "Alvarion-VSA-148");

/// Alvarion-VSA-149 (26.12394.149): text, 1 to 247 octets.
pub const ALVARION_VSA_149: Attribute<Text> = Attribute::vendor(ALVARION, 149, "Alvarion-VSA-149");

/// Alvarion-VSA-150 (26.12394.150): text, 1 to 247 octets.
pub const ALVARION_VSA_150: Attribute<Text> = Attribute::vendor(ALVARION, 150, "Alvarion-VSA-150");

/// Alvarion-VSA-151 (26.12394.151): text, 1 to 247 octets.
pub const ALVARION_VSA_151: Attribute<Text> = Attribute::vendor(ALVARION, 151, "Alvarion-VSA-151");

/// Alvarion-VSA-152 (26.12394.152): text, 1 to 247 octets.
pub const ALVARION_VSA_152: Attribute<Text> = Attribute::vendor(ALVARION, 152, "Alvarion-VSA-152");

/// Alvarion-VSA-153 (26.12394.153): text, 1 to 247 octets.
pub const ALVARION_VSA_153: Attribute<Text> = Attribute::vendor(ALVARION, 153, "Alvarion-VSA-153");

/// Alvarion-VSA-154 (26.12394.154): text, 1 to 247 octets.
pub const ALVARION_VSA_154: Attribute<Text> = Attribute::vendor(ALVARION, 154, "Alvarion-VSA-154");

/// Alvarion-VSA-155 (26.12394.155): text, 1 to 247 octets.
pub const ALVARION_VSA_155: Attribute<Text> = Attribute::vendor(ALVARION, 155, "Alvarion-VSA-155");

/// Alvarion-VSA-156 (26.12394.156): text, 1 to 247 octets.
pub const ALVARION_VSA_156: Attribute<Text> = Attribute::vendor(ALVARION, 156, "Alvarion-VSA-156");

/// Alvarion-VSA-157 (26.12394.157): text, 1 to 247 octets.
pub const ALVARION_VSA_157: Attribute<Text> = Attribute::vendor(ALVARION, 157, "Alvarion-VSA-157");

/// Alvarion-VSA-158 (26.12394.158): text, 1 to 247 octets.
pub const ALVARION_VSA_158: Attribute<Text> = Attribute::vendor(ALVARION, 158, "Alvarion-VSA-158");

/// Alvarion-VSA-159 (26.12394.159): text, 1 to 247 octets.
pub const ALVARION_VSA_159: Attribute<Text> = Attribute::vendor(ALVARION, 159, "Alvarion-VSA-159");

/// Alvarion-VSA-160 (26.12394.160): text, 1 to 247 octets.
pub const ALVARION_VSA_160: Attribute<Text> = Attribute::vendor(ALVARION, 160, "Alvarion-VSA-160");

/// Alvarion-VSA-161 (26.12394.161): text, 1 to 247 octets.
pub const ALVARION_VSA_161: Attribute<Text> = Attribute::vendor(ALVARION, 161, "Alvarion-VSA-161");

/// Alvarion-VSA-162 (26.12394.162): text, 1 to 247 octets.
pub const ALVARION_VSA_162: Attribute<Text> = Attribute::vendor(ALVARION, 162, "Alvarion-VSA-162");

/// Alvarion-VSA-163 (26.12394.163): text, 1 to 247 octets.
pub const ALVARION_VSA_163: Attribute<Text> = Attribute::vendor(ALVARION, 163, "Alvarion-VSA-163");

/// Alvarion-VSA-164 (26.12394.164): text, 1 to 247 octets.
pub const ALVARION_VSA_164: Attribute<Text> = Attribute::vendor(ALVARION, 164, "Alvarion-VSA-164");

/// Alvarion-VSA-165 (26.12394.165): text, 1 to 247 octets.
pub const ALVARION_VSA_165: Attribute<Text> = Attribute::vendor(ALVARION, 165, "Alvarion-VSA-165");

/// Alvarion-VSA-166 (26.12394.166): text, 1 to 247 octets.
pub const ALVARION_VSA_166: Attribute<Text> = Attribute::vendor(ALVARION, 166, "Alvarion-VSA-166");

/// Alvarion-VSA-167 (26.12394.167): text, 1 to 247 octets.
pub const ALVARION_VSA_167: Attribute<Text> = Attribute::vendor(ALVARION, 167, "Alvarion-VSA-167");

/// Alvarion-VSA-168 (26.12394.168): text, 1 to 247 octets.
pub const ALVARION_VSA_168: Attribute<Text> = Attribute::vendor(ALVARION, 168, "Alvarion-VSA-168");

/// Alvarion-VSA-169 (26.12394.169): text, 1 to 247 octets.
pub const ALVARION_VSA_169: Attribute<Text> = Attribute::vendor(ALVARION, 169, "Alvarion-VSA-169");

/// Alvarion-VSA-170 (26.12394.170): text, 1 to 247 octets.
pub const ALVARION_VSA_170: Attribute<Text> = Attribute::vendor(ALVARION, 170, "Alvarion-VSA-170");

/// Alvarion-VSA-171 (26.12394.171): text, 1 to 247 octets.
pub const ALVARION_VSA_171: Attribute<Text> = Attribute::vendor(ALVARION, 171, "Alvarion-VSA-171");

/// Alvarion-VSA-172 (26.12394.172): text, 1 to 247 octets.
pub const ALVARION_VSA_172: Attribute<Text> = Attribute::vendor(ALVARION, 172, "Alvarion-VSA-172");

/// Alvarion-VSA-173 (26.12394.173): text, 1 to 247 octets.
pub const ALVARION_VSA_173: Attribute<Text> = Attribute::vendor(ALVARION, 173, "Alvarion-VSA-173");

/// Alvarion-VSA-174 (26.12394.174): text, 1 to 247 octets.
pub const ALVARION_VSA_174: Attribute<Text> = Attribute::vendor(ALVARION, 174, "Alvarion-VSA-174");

/// Alvarion-VSA-175 (26.12394.175): text, 1 to 247 octets.
pub const ALVARION_VSA_175: Attribute<Text> = Attribute::vendor(ALVARION, 175, "Alvarion-VSA-175");

/// Alvarion-VSA-176 (26.12394.176): text, 1 to 247 octets.
pub const ALVARION_VSA_176: Attribute<Text> = Attribute::vendor(ALVARION, 176, "Alvarion-VSA-176");

/// Alvarion-VSA-177 (26.12394.177): text, 1 to 247 octets.
pub const ALVARION_VSA_177: Attribute<Text> = Attribute::vendor(ALVARION, 177, "Alvarion-VSA-177");

/// Alvarion-VSA-178 (26.12394.178): text, 1 to 247 octets.
pub const ALVARION_VSA_178: Attribute<Text> = Attribute::vendor(ALVARION, 178, "Alvarion-VSA-178");

/// Alvarion-VSA-179 (26.12394.179): text, 1 to 247 octets.
pub const ALVARION_VSA_179: Attribute<Text> = Attribute::vendor(ALVARION, 179, "Alvarion-VSA-179");

/// Alvarion-VSA-180 (26.12394.180): text, 1 to 247 octets.
pub const ALVARION_VSA_180: Attribute<Text> = Attribute::vendor(ALVARION, 180, "Alvarion-VSA-180");

/// Alvarion-VSA-181 (26.12394.181): text, 1 to 247 octets.
pub const ALVARION_VSA_181: Attribute<Text> = Attribute::vendor(ALVARION, 181, "Alvarion-VSA-181");

/// Alvarion-VSA-182 (26.12394.182): text, 1 to 247 octets.
pub const ALVARION_VSA_182: Attribute<Text> = Attribute::vendor(ALVARION, 182, "Alvarion-VSA-182");

/// Alvarion-VSA-183 (26.12394.183): text, 1 to 247 octets.
pub const ALVARION_VSA_183: Attribute<Text> = Attribute::vendor(ALVARION, 183, "Alvarion-VSA-183");

/// Alvarion-VSA-184 (26.12394.184): text, 1 to 247 octets.
pub const ALVARION_VSA_184: Attribute<Text> = Attribute::vendor(ALVARION, 184, "Alvarion-VSA-184");

/// Alvarion-VSA-185 (26.12394.185): text, 1 to 247 octets.
pub const ALVARION_VSA_185: Attribute<Text> = Attribute::vendor(ALVARION, 185, "Alvarion-VSA-185");

/// Alvarion-VSA-186 (26.12394.186): text, 1 to 247 octets.
pub const ALVARION_VSA_186: Attribute<Text> = Attribute::vendor(ALVARION, 186, "Alvarion-VSA-186");

/// Alvarion-VSA-187 (26.12394.187): text, 1 to 247 octets.
pub const ALVARION_VSA_187: Attribute<Text> = Attribute::vendor(ALVARION, 187, "Alvarion-VSA-187");

/// Alvarion-VSA-188 (26.12394.188): text, 1 to 247 octets.
pub const ALVARION_VSA_188: Attribute<Text> = Attribute::vendor(ALVARION, 188, "Alvarion-VSA-188");

/// Alvarion-VSA-189 (26.12394.189): text, 1 to 247 octets.
pub const ALVARION_VSA_189: Attribute<Text> = Attribute::vendor(ALVARION, 189, "Alvarion-VSA-189");

/// Alvarion-VSA-190 (26.12394.190): text, 1 to 247 octets.
pub const ALVARION_VSA_190: Attribute<Text> = Attribute::vendor(ALVARION, 190, "Alvarion-VSA-190");

/// Alvarion-VSA-191 (26.12394.191): text, 1 to 247 octets.
pub const ALVARION_VSA_191: Attribute<Text> = Attribute::vendor(ALVARION, 191, "Alvarion-VSA-191");

/// Alvarion-VSA-192 (26.12394.192): text, 1 to 247 octets.
pub const ALVARION_VSA_192: Attribute<Text> = Attribute::vendor(ALVARION, 192, "Alvarion-VSA-192");

/// Alvarion-VSA-193 (26.12394.193): text, 1 to 247 octets.
pub const ALVARION_VSA_193: Attribute<Text> = Attribute::vendor(ALVARION, 193, "Alvarion-VSA-193");

/// Alvarion-VSA-194 (26.12394.194): text, 1 to 247 octets.
pub const ALVARION_VSA_194: Attribute<Text> = Attribute::vendor(ALVARION, 194, "Alvarion-VSA-194");

/// Alvarion-VSA-195 (26.12394.195): text, 1 to 247 octets.
pub const ALVARION_VSA_195: Attribute<Text> = Attribute::vendor(ALVARION, 195, "Alvarion-VSA-195");

/// Alvarion-VSA-196 (26.12394.196): text, 1 to 247 octets.
pub const ALVARION_VSA_196: Attribute<Text> = Attribute::vendor(ALVARION, 196, "Alvarion-VSA-196");

/// Alvarion-VSA-197 (26.12394.197): text, 1 to 247 octets.
pub const ALVARION_VSA_197: Attribute<Text> = Attribute::vendor(ALVARION, 197, "Alvarion-VSA-197");

/// Alvarion-VSA-198 (26.12394.198): text, 1 to 247 octets.
pub const ALVARION_VSA_198: Attribute<Text> = Attribute::vendor(ALVARION, 198, "Alvarion-VSA-198");

/// Alvarion-VSA-199 (26.12394.199): text, 1 to 247 octets.
pub const ALVARION_VSA_199: Attribute<Text> = Attribute::vendor(ALVARION, 199, "Alvarion-VSA-199");

/// Alvarion-VSA-200 (26.12394.200): text, 1 to 247 octets.
pub const ALVARION_VSA_200: Attribute<Text> = Attribute::vendor(ALVARION, 200, "Alvarion-VSA-200");

/// Alvarion-VSA-201 (26.12394.201): text, 1 to 247 octets.
pub const ALVARION_VSA_201: Attribute<Text> = Attribute::vendor(ALVARION, 201, "Alvarion-VSA-201");

/// Alvarion-VSA-202 (26.12394.202): text, 1 to 247 octets.
pub const ALVARION_VSA_202: Attribute<Text> = Attribute::vendor(ALVARION, 202, "Alvarion-VSA-202");

/// Alvarion-VSA-203 (26.12394.203): text, 1 to 247 octets.
pub const ALVARION_VSA_203: Attribute<Text> = Attribute::vendor(ALVARION, 203, "Alvarion-VSA-203");

/// Alvarion-VSA-204 (26.12394.204): text, 1 to 247 octets.
pub const ALVARION_VSA_204: Attribute<Text> = Attribute::vendor(ALVARION, 204, "Alvarion-VSA-204");

/// Alvarion-VSA-205 (26.12394.205): text, 1 to 247 octets.
pub const ALVARION_VSA_205: Attribute<Text> = Attribute::vendor(ALVARION, 205, "Alvarion-VSA-205");

/// Alvarion-VSA-206 (26.12394.206): text, 1 to 247 octets.
pub const ALVARION_VSA_206: Attribute<Text> = Attribute::vendor(ALVARION, 206, "Alvarion-VSA-206");

/// Alvarion-VSA-207 (26.12394.207): text, 1 to 247 octets.
pub const ALVARION_VSA_207: Attribute<Text> = Attribute::vendor(ALVARION, 207, "Alvarion-VSA-207");

/// Alvarion-VSA-208 (26.12394.208): text, 1 to 247 octets.
pub const ALVARION_VSA_208: Attribute<Text> = Attribute::vendor(ALVARION, 208, "Alvarion-VSA-208");

/// Alvarion-VSA-209 (26.12394.209): text, 1 to 247 octets.
pub const ALVARION_VSA_209: Attribute<Text> = Attribute::vendor(ALVARION, 209, "Alvarion-VSA-209");

/// Alvarion-VSA-210 (26.12394.210): text, 1 to 247 octets.
pub const ALVARION_VSA_210: Attribute<Text> = Attribute::vendor(ALVARION, 210, "Alvarion-VSA-210");

/// Alvarion-VSA-211 (26.12394.211): text, 1 to 247 octets.
pub const ALVARION_VSA_211: Attribute<Text> = Attribute::vendor(ALVARION, 211, "Alvarion-VSA-211");

/// Alvarion-VSA-212 (26.12394.212): text, 1 to 247 octets.
pub const ALVARION_VSA_212: Attribute<Text> = Attribute::vendor(ALVARION, 212, "Alvarion-VSA-212");

/// Alvarion-VSA-213 (26.12394.213): text, 1 to 247 octets.
pub const ALVARION_VSA_213: Attribute<Text> = Attribute::vendor(ALVARION, 213, "Alvarion-VSA-213");

/// Alvarion-VSA-214 (26.12394.214): text, 1 to 247 octets.
pub const ALVARION_VSA_214: Attribute<Text> = Attribute::vendor(ALVARION, 214, "Alvarion-VSA-214");

/// Alvarion-VSA-215 (26.12394.215): text, 1 to 247 octets.
pub const ALVARION_VSA_215: Attribute<Text> = Attribute::vendor(ALVARION, 215, "Alvarion-VSA-215");

/// Alvarion-VSA-216 (26.12394.216): text, 1 to 247 octets.
pub const ALVARION_VSA_216: Attribute<Text> = Attribute::vendor(ALVARION, 216, "Alvarion-VSA-216");

/// Alvarion-VSA-217 (26.12394.217): text, 1 to 247 octets.
pub const ALVARION_VSA_217: Attribute<Text> = Attribute::vendor(ALVARION, 217, "Alvarion-VSA-217");

/// Alvarion-VSA-218 (26.12394.218): text, 1 to 247 octets.
pub const ALVARION_VSA_218: Attribute<Text> = Attribute::vendor(ALVARION, 218, "Alvarion-VSA-218");

/// Alvarion-VSA-219 (26.12394.219): text, 1 to 247 octets.
pub const ALVARION_VSA_219: Attribute<Text> = Attribute::vendor(ALVARION, 219, "Alvarion-VSA-219");

/// Alvarion-VSA-220 (26.12394.220): text, 1 to 247 octets.
pub const ALVARION_VSA_220: Attribute<Text> = Attribute::vendor(ALVARION, 220, "Alvarion-VSA-220");

/// Alvarion-VSA-221 (26.12394.221): text, 1 to 247 octets.
pub const ALVARION_VSA_221: Attribute<Text> = Attribute::vendor(ALVARION, 221, "Alvarion-VSA-221");

/// Alvarion-VSA-222 (26.12394.222): text, 1 to 247 octets.
pub const ALVARION_VSA_222: Attribute<Text> = Attribute::vendor(ALVARION, 222, "Alvarion-VSA-222");

/// Alvarion-VSA-223 (26.12394.223): text, 1 to 247 octets.
pub const ALVARION_VSA_223: Attribute<Text> = Attribute::vendor(ALVARION, 223, "Alvarion-VSA-223");

/// Alvarion-VSA-224 (26.12394.224): text, 1 to 247 octets.
pub const ALVARION_VSA_224: Attribute<Text> = Attribute::vendor(ALVARION, 224, "Alvarion-VSA-224");

/// Alvarion-VSA-225 (26.12394.225): text, 1 to 247 octets.
pub const ALVARION_VSA_225: Attribute<Text> = Attribute::vendor(ALVARION, 225, "Alvarion-VSA-225");

/// Alvarion-VSA-226 (26.12394.226): text, 1 to 247 octets.
pub const ALVARION_VSA_226: Attribute<Text> = Attribute::vendor(ALVARION, 226, "Alvarion-VSA-226");

/// Alvarion-VSA-227 (26.12394.227): text, 1 to 247 octets.
pub const ALVARION_VSA_227: Attribute<Text> = Attribute::vendor(ALVARION, 227, "Alvarion-VSA-227");

/// Alvarion-VSA-228 (26.12394.228): text, 1 to 247 octets.
pub const ALVARION_VSA_228: Attribute<Text> = Attribute::vendor(ALVARION, 228, "Alvarion-VSA-228");

/// Alvarion-VSA-229 (26.12394.229): text, 1 to 247 octets.
pub const ALVARION_VSA_229: Attribute<Text> = Attribute::vendor(ALVARION, 229, "Alvarion-VSA-229");

/// Alvarion-VSA-230 (26.12394.230): text, 1 to 247 octets.
pub const ALVARION_VSA_230: Attribute<Text> = Attribute::vendor(ALVARION, 230, "Alvarion-VSA-230");

/// Alvarion-VSA-231 (26.12394.231): text, 1 to 247 octets.
pub const ALVARION_VSA_231: Attribute<Text> = Attribute::vendor(ALVARION, 231, "Alvarion-VSA-231");

/// Alvarion-VSA-232 (26.12394.232): text, 1 to 247 octets.
pub const ALVARION_VSA_232: Attribute<Text> = Attribute::vendor(ALVARION, 232, "Alvarion-VSA-232");

/// Alvarion-VSA-233 (26.12394.233): text, 1 to 247 octets.
pub const ALVARION_VSA_233: Attribute<Text> = Attribute::vendor(ALVARION, 233, "Alvarion-VSA-233");

/// Alvarion-VSA-234 (26.12394.234): text, 1 to 247 octets.
pub const ALVARION_VSA_234: Attribute<Text> = Attribute::vendor(ALVARION, 234, "Alvarion-VSA-234");

/// Alvarion-VSA-235 (26.12394.235): text, 1 to 247 octets.
pub const ALVARION_VSA_235: Attribute<Text> = Attribute::vendor(ALVARION, 235, "Alvarion-VSA-235");

/// Alvarion-VSA-236 (26.12394.236): text, 1 to 247 octets.
pub const ALVARION_VSA_236: Attribute<Text> = Attribute::vendor(ALVARION, 236, "Alvarion-VSA-236");

/// Alvarion-VSA-237 (26.12394.237): text, 1 to 247 octets.
pub const ALVARION_VSA_237: Attribute<Text> = Attribute::vendor(ALVARION, 237, "Alvarion-VSA-237");

/// Alvarion-VSA-238 (26.12394.238): text, 1 to 247 octets.
pub const ALVARION_VSA_238: Attribute<Text> = Attribute::vendor(ALVARION, 238, "Alvarion-VSA-238");

/// Alvarion-VSA-239 (26.12394.239): text, 1 to 247 octets.
pub const ALVARION_VSA_239: Attribute<Text> = Attribute::vendor(ALVARION, 239, "Alvarion-VSA-239");

/// Alvarion-VSA-240 (26.12394.240): text, 1 to 247 octets.
pub const ALVARION_VSA_240: Attribute<Text> = Attribute::vendor(ALVARION, 240, "Alvarion-VSA-240");

/// Alvarion-VSA-241 (26.12394.241): text, 1 to 247 octets.
pub const ALVARION_VSA_241: Attribute<Text> = Attribute::vendor(ALVARION, 241, "Alvarion-VSA-241");

/// Alvarion-VSA-242 (26.12394.242): text, 1 to 247 octets.
pub const ALVARION_VSA_242: Attribute<Text> = Attribute::vendor(ALVARION, 242, "Alvarion-VSA-242");

/// Alvarion-VSA-243 (26.12394.243): text, 1 to 247 octets.
pub const ALVARION_VSA_243: Attribute<Text> = Attribute::vendor(ALVARION, 243, "Alvarion-VSA-243");

/// Alvarion-VSA-244 (26.12394.244): text, 1 to 247 octets.
pub const ALVARION_VSA_244: Attribute<Text> = Attribute::vendor(ALVARION, 244, "Alvarion-VSA-244");

/// Alvarion-VSA-245 (26.12394.245): text, 1 to 247 octets.
pub const ALVARION_VSA_245: Attribute<Text> = Attribute::vendor(ALVARION, 245, "Alvarion-VSA-245");

/// Alvarion-VSA-246 (26.12394.246): text, 1 to 247 octets.
pub const ALVARION_VSA_246: Attribute<Text> = Attribute::vendor(ALVARION, 246, "Alvarion-VSA-246");

/// Alvarion-VSA-247 (26.12394.247): text, 1 to 247 octets.
pub const ALVARION_VSA_247: Attribute<Text> = Attribute::vendor(ALVARION, 247, "Alvarion-VSA-247");

/// Alvarion-VSA-248 (26.12394.248): text, 1 to 247 octets.
pub const ALVARION_VSA_248: Attribute<Text> = Attribute::vendor(ALVARION, 248, "Alvarion-VSA-248");

/// Alvarion-VSA-249 (26.12394.249): text, 1 to 247 octets.
pub const ALVARION_VSA_249: Attribute<Text> = Attribute::vendor(ALVARION, 249, "Alvarion-VSA-249");

/// Alvarion-VSA-250 (26.12394.250): text, 1 to 247 octets.
pub const ALVARION_VSA_250: Attribute<Text> = Attribute::vendor(ALVARION, 250, "Alvarion-VSA-250");

/// Alvarion-VSA-251 (26.12394.251): text, 1 to 247 octets.
pub const ALVARION_VSA_251: Attribute<Text> = Attribute::vendor(ALVARION, 251, "Alvarion-VSA-251");

/// Alvarion-VSA-252 (26.12394.252): text, 1 to 247 octets.
pub const ALVARION_VSA_252: Attribute<Text> = Attribute::vendor(ALVARION, 252, "Alvarion-VSA-252");

/// Alvarion-VSA-253 (26.12394.253): text, 1 to 247 octets.
pub const ALVARION_VSA_253: Attribute<Text> = Attribute::vendor(ALVARION, 253, "Alvarion-VSA-253");

/// Alvarion-VSA-254 (26.12394.254): text, 1 to 247 octets.
pub const ALVARION_VSA_254: Attribute<Text> = Attribute::vendor(ALVARION, 254, "Alvarion-VSA-254");

/// Alvarion-VSA-255 (26.12394.255): text, 1 to 247 octets.
pub const ALVARION_VSA_255: Attribute<Text> = Attribute::vendor(ALVARION, 255, "Alvarion-VSA-255");
