//! Asks a server whether a user is welcome, and prints its verdict.
//!
//! Arguments: the server's address, the user, the password, and the method: `pap`, `chap`, `mschap` or `mschap2`.
#![expect(clippy::print_stdout, reason = "the verdict is what the program is for")]

use ulna::{
    attributes::rfc2865::*,
    client::{Authentication, Client, Login, Method},
};

#[tokio::main]
async fn main() -> ulna::Result<()> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let argument = |at: usize, default: &'static str| arguments.get(at).map_or(default, String::as_str);
    let method = match argument(3, "pap") {
        "pap" => Method::Pap,
        "chap" => Method::Chap,
        "mschap" => Method::MsChap,
        "mschap2" => Method::MsChap2,
        other => return Err(format!("{other} is no method: use pap, chap, mschap or mschap2").into()),
    };
    let client = Client::builder().server(argument(0, "127.0.0.1:1812").parse()?, "testing123").build()?;
    let login = Login::new(method, argument(1, "bob"), argument(2, "opensesame")).with(NAS_IDENTIFIER, "example");
    match client.authenticate(login).await? {
        Authentication::Accepted(accepted) => match accepted.reply.find(SESSION_TIMEOUT) {
            Some(seconds) => println!("accepted for {seconds} seconds"),
            None => println!("accepted"),
        },
        Authentication::Rejected(rejected) => {
            println!("rejected: {}", rejected.reply.find(REPLY_MESSAGE).unwrap_or("without a word"));
        }
        Authentication::Challenged(reply) => println!("challenged: {:?}", reply.find(REPLY_MESSAGE)),
    }
    Ok(())
}
