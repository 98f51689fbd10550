//! Handlers called without a socket.

use ulna_server::{Exchange, Fault, Handler, Reply};

use crate::Ask;

/// Calls a handler with a request, as the runtime would, and gives its decision back; nothing is sent.
///
/// # Errors
///
/// What the handler fails with: [`Fault::consequence`] says what that means on the wire. A request that cannot be built
/// is a fault too.
pub async fn call<X: Exchange>(handler: &impl Handler<X>, ask: Ask<X>) -> Result<Reply<X>, Fault> {
    handler.handle(ask.request()?).await
}

#[cfg(test)]
mod tests {
    use ulna_attributes::{rfc2865::*, rfc2866::AcctStatusType};
    use ulna_server::{Access, Accounting, Consequence, Reason, Request, handler_fn};
    use ulna_wire::Code;

    use super::*;

    #[tokio::test]
    async fn a_handler_decides_without_a_socket() {
        let handler = handler_fn(|rq: Request<Access>| async move {
            let welcome = rq.get(USER_NAME)? == "bob" && rq.password()?.matches("opensesame");
            Ok(if welcome { rq.accept().with(SESSION_TIMEOUT, 60) } else { rq.reject(Reason::WrongPassword) })
        });
        let accept = call(&handler, Ask::access("bob").password("opensesame")).await.unwrap();
        assert_eq!((accept.code(), accept.find(SESSION_TIMEOUT)), (Some(Code::ACCESS_ACCEPT), Some(60)));
        let reject = call(&handler, Ask::access("bob").password("sesame")).await.unwrap();
        assert_eq!(reject.reason(), Some(&Reason::WrongPassword));
        let fault = call(&handler, Ask::access("bob")).await.unwrap_err();
        assert_eq!(fault.consequence(), Consequence::Refuse);
    }

    #[tokio::test]
    async fn an_event_is_acknowledged() {
        let handler = handler_fn(|rq: Request<Accounting>| async move {
            rq.record()?;
            Ok(rq.acknowledge())
        });
        let reply = call(&handler, Ask::accounting(AcctStatusType::START)).await.unwrap();
        assert_eq!(reply.code(), Some(Code::ACCOUNTING_RESPONSE));
    }
}
