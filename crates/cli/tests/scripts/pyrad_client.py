"""Asks a server with pyrad: pyrad_client.py AUTH_PORT ACCT_PORT SECRET pap|chap|acct USER PASSWORD_OR_SESSION

Prints the number of the reply's code, and its attributes, a line each. pyrad verifies replies by itself.
"""
import hashlib
import os
import sys

from pyrad import packet
from pyrad.client import Client
from pyrad.dictionary import Dictionary

auth, acct, secret, how, user, word = sys.argv[1:]
names = Dictionary(os.path.join(os.path.dirname(__file__), "dictionary.pyrad"))
client = Client(server="127.0.0.1", authport=int(auth), acctport=int(acct), secret=secret.encode(), dict=names)
client.timeout = 10
client.retries = 1

if how == "acct":
    request = client.CreateAcctPacket(User_Name=user)
    request["Acct-Status-Type"] = "Start"
    request["Acct-Session-Id"] = word
    request["Acct-Input-Octets"] = 4242
else:
    request = client.CreateAuthPacket(code=packet.AccessRequest, User_Name=user)
    if how == "pap":
        request["User-Password"] = request.PwCrypt(word)
    else:
        challenge = os.urandom(24)
        digest = hashlib.md5(b"\x07" + word.encode() + challenge).digest()
        request["CHAP-Password"] = b"\x07" + digest
        request["CHAP-Challenge"] = challenge
request["NAS-Identifier"] = "pyrad"

reply = client.SendPacket(request)
print(reply.code)
for name in reply.keys():
    for value in reply[name]:
        print(f"{name} = {value}")
