//! Runs the three operators, and reads what happens.

use std::process::Command;

#[test]
fn users_of_a_and_b_log_in_at_c_while_a_server_of_a_comes_and_goes() {
    let output = Command::new(env!("CARGO_BIN_EXE_roaming")).arg("127.0.0.1:0").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}{}", String::from_utf8_lossy(&output.stderr));
    let mut rest = &*said;
    for line in [
        "everybody logs in at C, 127.0.0.1:",
        "\n  carol: accepted by c\n",
        "\n  alice@a.example: accepted by a1\n",
        "\n  bob@b.example: accepted by b1\n",
        "\nalice logs in again and again, and a1 stops\n",
        "\n  a1 was alive, is suspect: ",
        "\n  alice@a.example: accepted by a2 after ",
        "\na1 starts again\n",
        "is alive: ",
        "\n  alice@a.example: accepted by a1 after ",
        "\nno request was lost",
    ] {
        let place = rest.find(line).unwrap_or_else(|| panic!("no {line:?}, or too early, in\n{said}"));
        // The end of a line is the beginning of the next.
        rest = &rest[place + line.len() - usize::from(line.ends_with('\n'))..];
    }
}
