"""Answers with pyrad: pyrad_server.py AUTH_PORT ACCT_PORT SECRET

Lets bob in with the password hello, and prints what it gets. pyrad verifies accounting by itself.
"""
import hashlib
import os
import sys

from pyrad import packet, server
from pyrad.dictionary import Dictionary


class Home(server.Server):
    def HandleAuthPacket(self, request):
        user = request["User-Name"][0]
        if "CHAP-Password" in request:
            # pyrad's own check mixes octets and text, and fails in Python 3.
            response = request["CHAP-Password"][0]
            challenge = request["CHAP-Challenge"][0] if "CHAP-Challenge" in request else request.authenticator
            welcome = response[1:] == hashlib.md5(response[:1] + b"hello" + challenge).digest()
        else:
            welcome = request.PwDecrypt(request["User-Password"][0]) == "hello"
        print("access", user, welcome, flush=True)
        reply = self.CreateReplyPacket(request, Reply_Message="Hi from pyrad", Framed_IP_Address="10.0.0.9")
        reply.code = packet.AccessAccept if welcome and user == "bob" else packet.AccessReject
        self.SendReplyPacket(request.fd, reply)

    def HandleAcctPacket(self, request):
        if request.VerifyAcctRequest():
            print("accounting", request["Acct-Status-Type"][0], request["Acct-Session-Id"][0], flush=True)
            self.SendReplyPacket(request.fd, self.CreateReplyPacket(request))


auth, acct, secret = sys.argv[1:]
names = Dictionary(os.path.join(os.path.dirname(__file__), "dictionary.pyrad"))
home = Home(addresses=["127.0.0.1"], authport=int(auth), acctport=int(acct), dict=names)
home.hosts["127.0.0.1"] = server.RemoteHost("127.0.0.1", secret.encode(), "localhost")
print("listening", flush=True)
home.Run()
