//! Password hashes of the field: made by libxcrypt, openssl, Python's hashlib, FreeRADIUS's and Argon2's own vectors.

use proptest::prelude::{any, proptest};
use ulna_auth::{Cost, Credential, CredentialError, CredentialKind, PasswordHash, Scheme};

#[track_caller]
fn check(password: &str, text: &str, cost: Cost) {
    let hash = PasswordHash::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    assert!(hash.matches(password.as_bytes()), "{text}");
    assert_eq!(hash.cost(), cost, "{text}");
    let wrong = format!("{}!{password}", password.chars().next().unwrap_or('x'));
    assert!(!hash.matches(wrong.as_bytes()), "{text} matches a wrong password");
    assert!(!hash.matches(b""), "{text} matches no password");
    assert!(!hash.matches(&vec![b'p'; PasswordHash::LONGEST_PASSWORD + 1]), "{text} matches a long one");
}

#[test]
fn des_crypt() {
    check("opensesame", "abnSn8x7blSdk", Cost::Fast);
    check("a", "./xT2u5QYaHcU", Cost::Fast);
    check("longer than eight", "zZb64kacvY9KA", Cost::Fast);
    check("pässword", "9x9XJjjgV1Auw", Cost::Fast);
    check("opensesame", "{CRYPT}abnSn8x7blSdk", Cost::Fast);
    // Eight characters are all that counts, as in crypt(3).
    assert!(PasswordHash::parse("zZb64kacvY9KA").unwrap().matches(b"longer t"));
}

#[test]
fn md5_crypt() {
    check("opensesame", "$1$saltsalt$DoPDqEvtl7sTRDfUfLChZ1", Cost::Slow);
    check(&"p".repeat(33), "$1$abc$9omZeMiMflwjgaUmx/aOn1", Cost::Slow);
    check("opensesame", "$apr1$saltsalt$7cqxt8VIjABxqw00CdZLl.", Cost::Slow);
    assert!(PasswordHash::parse("$1$x$fwjfZtMwarkdetsjiQreU1").unwrap().matches(b""));
}

#[test]
fn sha_crypt() {
    check("opensesame", "$5$saltstring$IqqPThIS048FpOuAw74Pjgs3orWyIPK8fHAnpYs9K94", Cost::Slow);
    check("Hello world!", "$5$rounds=10000$saltstringsaltst$3xv.VbSHBb41AL9AvLeujZkZRBAwqFMz2.opqey6IcA", Cost::Slow);
    check(&"p".repeat(70), "$5$rounds=1000$$cazO0dga7QN7SUdzJkxVag61vxQJSCkvOYFOfpqVFW7", Cost::Slow);
    check(
        "opensesame",
        "$6$saltstring$ONPmJclPyCQmTKCzrWYIwMAgUDTMI4tQfj7/.LQSqsEFnjb8VfeyD2WMngK0/cphild4N2muccYMezMt9T0Ex1",
        Cost::Slow,
    );
    check(
        "Hello world!",
        "{crypt}$6$rounds=10000$saltstringsaltst$OW1/O6BYHV6BcXZu8QVeXbDWra3Oeqh0sbHbbMCVNSnCM/UrjmM0Dp8vOuZeHBy/YTBmSK\
         6H9qs/y3RnOaw5v.",
        Cost::Slow,
    );
    check(
        &"p".repeat(130),
        "$6$rounds=1234$ab$cJTzKpCcUmvJxazywpWB.sZll.WP5/nbFeOo./Hsga6QWGUfUGQyrpusJeibqa76G9gnftGrbEQz8nIisBpzS0",
        Cost::Slow,
    );
}

#[test]
fn bcrypt() {
    check("opensesame", "$2b$04$abcdefghijklmnopqrstuuFuhxWRTXIsURoluSTZ1N4tYaWGn9oOi", Cost::Slow);
    check("opensesame", "$2a$05$abcdefghijklmnopqrstuuQbLfdQZSxZ9gjhA5V9o8Tyc6aQRO0Qi", Cost::Slow);
    let long = "$2y$04$......................HbnQVXlnw5ftZkdxuduhifPkihx9Se2";
    check(&"p".repeat(80), long, Cost::Slow);
    // 72 octets are all that counts, as in crypt(3).
    assert!(PasswordHash::parse(long).unwrap().matches("p".repeat(72).as_bytes()));
    assert!(!PasswordHash::parse(long).unwrap().matches("p".repeat(71).as_bytes()));
}

#[test]
fn yescrypt() {
    check("opensesame", "$y$j75$F5Jx5fExrKuPp53xLKQ..1$rMa936ZdBPH1McRD7oABQx6t.j/gf/kJ/kCyIVIc.f2", Cost::Slow);
    check(&"p".repeat(50), "$y$j75$/.$P/ooD5B5uX1U8wZmGcAyGBbu2SngmCeVGTfk0Li6QU2", Cost::Slow);
}

#[test]
fn argon2() {
    for text in [
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "{ARGON2}$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc",
        "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$iekCn0Y3spW+sCcFanM2xBT63UP2sghkUoHLIUpWRS8",
        "$argon2i$m=256,t=2,p=1$c29tZXNhbHQ$/U3YPXYsSb3q9XxHvc0MLxur+GP960kN9j7emXX8zwY",
    ] {
        check("password", text, Cost::Slow);
    }
}

#[test]
fn pbkdf2_of_freeradius() {
    for text in [
        "HMACSHA1:AAAD6A:Xw1P133xrwk=:dtQBXQRiR/No5A8Ip3JFGF/qUC0=",
        "HMACSHA2+224:AAAnEA:UHScBrg/ZWOyBKqQdAh7bw==:tcFp6CDrkIYdhwa60g24U4ko+mBxzAiFxlpPnA==",
        "{X-PBKDF2}HMACSHA2+256:AAAnEA:a/8HbYW2HWsMthN27JI+Ew==:3nPlXYOlOuDCFOfethUomHxTXkG9JCivOdvh6FDNdGw=",
        "{PBKDF2}HMACSHA2+384:AAAnEA:pyHRsYLfNZdjszRcu6eHrA==:\
         ktGfNmZ6PyD8FNEgPzFK1fypKERZ13pgvFl+PQdyKouaMXsXIiWPuTMXHqDUCWsx",
        "HMACSHA2+512:AAAnEA:TG8Mb94NEmfPLaePwi5CFA==:\
         SYSFeRf9jr4Uo5DB4NvNUEuc1gmEiLjTac5J4WgyKa7mO58KHKWop9xWmcFeuLtUN/iexLTNSgcubOugAyZcog==",
        "HMACSHA2+256:AAAAAQ:OErtptMl2hOxhQqvNw7sNw==:4KkrgL+3Q9j8KlHPivtApBKRZAjyWjtDWmZEz2UjNko=",
        "HMACSHA2+256:AAAnEA::4RJEKVFQ5nE8126aURI0cJO9tqy/DIAhq64piBEwshA=",
    ] {
        check("password", text, Cost::Slow);
    }
    // No iterations at all, a missing number, an unknown digest, wrong padding.
    for text in [
        "HMACSHA2+256:AAAAAP:CuNDJ9NimZoP5ljnPNCBUA==:f09zV7dReGg5SIv/EXY9tCL4XQRr5guhL0Q6UXSKI3c=",
        "HMACSHA2+256::E+VXOSsE8RwyYGdygQoW9Q==:UivlvrwHML4VtZHMJLiT/xlH7oyoyvbXQceivptq9TI=",
        "HMACSHA2+256:AAAAA:E+VXOSsE8RwyYGdygQoW9Q==:UivlvrwHML4VtZHMJLiT/xlH7oyoyvbXQceivptq9TI=",
        "HMACSHA0/:AAAD6A:CPQHPHX5NE8=:ZsVj1s1gDDmSyO4j4UZHDWsx9Ck=",
        "HMACSHA2+256:AAAAAQ:E+VXOSsE8RwyYGdygQoW9Q=:UivlvrwHML4VtZHMJLiT/xlH7oyoyvbXQceivptq9TI=",
        "HMACSHA2+256:AAAAAQ:E+VXOSsE8RwyYGdygQoW9Q==:UivlvrwHML4VtZHMJLiT/xlH7oyoyvbXQceivptq9TIA==",
    ] {
        assert!(PasswordHash::parse(text).is_err(), "{text}");
    }
}

#[test]
fn pbkdf2_of_passlib_directories_and_phc() {
    let digests = [
        ("sha1", "iLvfH9tVFMSzb2Zkw42VaWTYhKw"),
        ("sha256", "kON5NuuG7J5Cdncryze6qZY3P6W6ma.DIZ6sKyOz6ZY"),
        ("sha384", "AofkP/XT0WZ8AfddAJIuoPLMVQUh.Ts/fP1gW7Vw.JxeSQFK3IMs8D7qPkk3sSFe"),
        ("sha512", "WI.KD3nOdEze3sRNCertUidxOq5QmzNq1Ney.l/GpBen9gcmJeGEurmpDlHTRtm6QF1m7B58FKDEV33zbva.DA"),
    ];
    for (name, digest) in digests {
        check("opensesame", &format!("$pbkdf2-{name}$1000$c2FsdHNhbHQ${digest}"), Cost::Slow);
        check("opensesame", &format!("{{PBKDF2-{}}}1000$c2FsdHNhbHQ${digest}", name.to_uppercase()), Cost::Slow);
        let plus = digest.replace('.', "+");
        check("opensesame", &format!("$pbkdf2-{name}$i=1000,l=32$c2FsdHNhbHQ${plus}"), Cost::Slow);
    }
    check("opensesame", "$pbkdf2$1000$c2FsdHNhbHQ$iLvfH9tVFMSzb2Zkw42VaWTYhKw", Cost::Slow);
    check("opensesame", "{PBKDF2}1000$c2FsdHNhbHQ$iLvfH9tVFMSzb2Zkw42VaWTYhKw", Cost::Slow);
}

#[test]
fn directories() {
    for text in [
        "{MD5}5geLmxqskV0Ruf1ZeRAwvw==",
        "{BASE64_MD5}5geLmxqskV0Ruf1ZeRAwvw==",
        "{SMD5}Enn97eh5tX9vlM0jronqwWFiY2Q=",
        "{smd5}1279fdede879b57f6f94cd23ae89eac161626364",
        "{SHA}F2GPAaOiG5EcklvLUlodIavTBnM=",
        "{SSHA}RAgf8PP6Qy6+h3tDOQ/bpFDY7gNhYmNk",
        "{ssha}44081ff0f3fa432ebe877b43390fdba450d8ee0361626364",
        "{SHA224}0oTgdTttL1Xgnk1VSSCUjYOB6NWisWw8rytfbw==",
        "{SSHA224}8XCeaoXsyutDotnDOHBk3XmZfLOjRdoca+655mFiY2Q=",
        "{SHA2}2fuS47vmW+HxqtSoLu9FZ/eh6+LNEQyASblpi+enDIg=",
        "{SHA2}0oTgdTttL1Xgnk1VSSCUjYOB6NWisWw8rytfbw==",
        "{SHA256}2fuS47vmW+HxqtSoLu9FZ/eh6+LNEQyASblpi+enDIg=",
        "{SSHA256}pcyA3gyXEj/LAsIhsHaE5Lu5yy/unvDGNuusy/XQyMBhYmNk",
        "{SHA384}n3AJuu1uSddg3qqxuyB78kh8DrWa4rTfrgUlp1d9YqVv9oqEyXYc5aaEVl9Y2iih",
        "{SSHA384}AJEWWzGWVTizR+StM58VT6KhNm2/qwhbAwJasI3FKF2ibYFKEoNJ5w+RBS4p+/SSYWJjZA==",
        "{SHA512}+wMtTHSm1ag9pfVt1fnVjF+ALRWrO/OMkMVEH4DSHUUhNscconSB1y4oscpp7nqcicMNQXFoXao3uqXEseh7LA==",
        "{SSHA512}eKBZ25PeNtQF6TmuUM8O2rHPwQST9n2lK64lY6jtrwqlb3Wdh6bFegSXJcfGJzSIqNvX3CcP55xcrHStycflTGFiY2Q=",
    ] {
        check("opensesame", text, Cost::Fast);
    }
}

#[test]
fn a_zero_octet_does_not_end_a_password() {
    // C programs stop at it: "secret\0anything" would be as good as "secret", and bcrypt repeats its key.
    for text in [
        "abnSn8x7blSdk",
        "$1$saltsalt$DoPDqEvtl7sTRDfUfLChZ1",
        "$2b$04$abcdefghijklmnopqrstuuFuhxWRTXIsURoluSTZ1N4tYaWGn9oOi",
    ] {
        assert!(!PasswordHash::parse(text).unwrap().matches(b"opensesame\0"), "{text}");
        assert!(!PasswordHash::parse(text).unwrap().matches(b"opensesame\0opensesame"), "{text}");
    }
}

#[test]
fn schemes_that_are_not_hashes_are_credentials() {
    let kind = |text| Credential::parse(text).map(|credential| credential.kind());
    assert_eq!(kind("{CLEAR}open}sesame"), Ok(CredentialKind::Cleartext));
    assert_eq!(kind("{cleartext}"), Ok(CredentialKind::Cleartext));
    assert_eq!(kind("{NT}FC156AF7EDCD6C0EDDE3337D427F4EAC"), Ok(CredentialKind::NtHash));
    assert_eq!(kind("{X-NTHASH}/BVq9+3NbA7d4zN9Qn9OrA=="), Ok(CredentialKind::NtHash));
    assert_eq!(kind("abnSn8x7blSdk"), Ok(CredentialKind::Hashed));
    assert!(matches!(PasswordHash::parse("{CLEAR}x"), Err(CredentialError::Unsupported { .. })));
}

#[test]
fn work_factors_are_bounded() {
    for text in [
        "$5$rounds=999$saltstring$IqqPThIS048FpOuAw74Pjgs3orWyIPK8fHAnpYs9K94",
        "$5$rounds=999999999$saltstring$IqqPThIS048FpOuAw74Pjgs3orWyIPK8fHAnpYs9K94",
        "$2b$31$abcdefghijklmnopqrstuuFuhxWRTXIsURoluSTZ1N4tYaWGn9oOi",
        "$2b$03$abcdefghijklmnopqrstuuFuhxWRTXIsURoluSTZ1N4tYaWGn9oOi",
        "$argon2id$v=19$m=4294967295,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=1048576,t=17,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=0,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=1,p=33$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$pbkdf2-sha256$4294967295$c2FsdHNhbHQ$kON5NuuG7J5Cdncryze6qZY3P6W6ma.DIZ6sKyOz6ZY",
        "$pbkdf2-sha256$0$c2FsdHNhbHQ$kON5NuuG7J5Cdncryze6qZY3P6W6ma.DIZ6sKyOz6ZY",
        "$pbkdf2-sha256$+9$c2FsdHNhbHQ$kON5NuuG7J5Cdncryze6qZY3P6W6ma.DIZ6sKyOz6ZY",
        "HMACSHA2+256://///w:a/8HbYW2HWsMthN27JI+Ew==:3nPlXYOlOuDCFOfethUomHxTXkG9JCivOdvh6FDNdGw=",
        "$y$jzT$F5Jx5fExrKuPp53xLKQ..1$rMa936ZdBPH1McRD7oABQx6t.j/gf/kJ/kCyIVIc.f2",
    ] {
        assert!(
            matches!(PasswordHash::parse(text), Err(CredentialError::Parameter { .. } | CredentialError::Form { .. })),
            "{text}: {:?}",
            PasswordHash::parse(text)
        );
    }
}

#[test]
fn what_is_no_hash_is_refused() {
    for text in [
        "",
        "opensesame",
        "{",
        "{}",
        "{}x",
        "{SSHA",
        "{SSHA}",
        "{SSHA}F2GPAaOiG5EcklvLUlodIavTBnM=",
        "{SHA}RAgf8PP6Qy6+h3tDOQ/bpFDY7gNhYmNk",
        "{MD5}5geLmxqskV0Ruf1ZeRAwvw=",
        "{SHA1024}x",
        "{SHA2}F2GPAaOiG5EcklvLUlodIavTBnM=",
        "{SHA2}pcyA3gyXEj/LAsIhsHaE5Lu5yy/unvDGNuusy/XQyMBhYmNk",
        "{NT}",
        "{NT}abc",
        "$",
        "$$",
        "$1$",
        "$1$toolongsalt$DoPDqEvtl7sTRDfUfLChZ1",
        "$1$saltsalt$DoPDqEvtl7sTRDfUfLChZ",
        "$5$saltstringsaltstring$IqqPThIS048FpOuAw74Pjgs3orWyIPK8fHAnpYs9K94",
        "$6$saltstring$IqqPThIS048FpOuAw74Pjgs3orWyIPK8fHAnpYs9K94",
        "$2x$04$abcdefghijklmnopqrstuuFuhxWRTXIsURoluSTZ1N4tYaWGn9oOi",
        "$2b$04$abcdefghijklmnopqrstuuFuhxWRTXIsURoluSTZ1N4tYaWGn9oO",
        "$2b$04$äbcdefghijklmnopqrstuuFuhxWRTXIsURoluSTZ1N4tYaWGn9oOi",
        "$7$C6..../....x$y",
        "$y$j75$F5Jx5fExrKuPp53xLKQ..1",
        "$y$j75$F5Jx5fExrKuPp53xLKQ..1$x$y",
        "$argon2id$v=18$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=2$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=2,p=1,x=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=2,p=1$c29t$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2x$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "_J9..rasmBYk8r9AiWNc",
        "*",
        "!",
        "!!",
        "x",
        "abcdefghijk√",
        "ab nSn8x7blSd",
    ] {
        assert!(Credential::parse(text).is_err(), "{text}");
    }
}

#[test]
fn nothing_of_a_text_is_shown() {
    for text in ["{SSHA}hunter2", "hunter2", "{hunter2}", "$6$hunter2", "{NT}hunter2hunter2", "$pbkdf2-hunter2$1$x$y"] {
        let error = Credential::parse(text).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
    }
    for text in ["{CLEAR}hunter2", "abnSn8x7blSdk", "{SHA}F2GPAaOiG5EcklvLUlodIavTBnM="] {
        let shown = format!("{:?}", Credential::parse(text).unwrap());
        assert!(!shown.contains("hunter2") && !shown.contains("nSn8") && !shown.contains("23,"), "{shown}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_a_parser_panic(text in any::<String>()) {
        let _ = Credential::parse(&text);
    }

    #[test]
    fn no_text_near_a_hash_makes_a_parser_panic(text in r"(\$(1|apr1|5|6|2a|2b|2y|y|argon2id|pbkdf2-sha256)\$|\{(SSHA|NT|PBKDF2|CRYPT)\}|HMACSHA2\+256:)[./0-9A-Za-z$=,:+é]{0,100}") {
        let _ = Credential::parse(&text);
        let _ = Credential::parse_as(Scheme::Pbkdf2, &text);
        let _ = PasswordHash::parse_as(Scheme::Argon2, &text);
    }
}
