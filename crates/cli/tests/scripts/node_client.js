// Asks a server with node's radius: node_client.js PORT SECRET pap|acct|status USER PASSWORD_OR_SESSION signed|unsigned
//
// Prints what was answered, as JSON, after the module has verified it.
const dgram = require('dgram');
const radius = require('radius');

const [port, secret, how, user, word, signs] = process.argv.slice(2);
const what = {
  pap: ['Access-Request', [['User-Name', user], ['User-Password', word], ['NAS-Identifier', 'node']]],
  acct: ['Accounting-Request', [['User-Name', user], ['Acct-Status-Type', 'Start'], ['Acct-Session-Id', word]]],
  status: ['Status-Server', []],
}[how];
const request = radius.encode({ code: what[0], secret, attributes: what[1], add_message_authenticator: signs === 'signed' });

const socket = dgram.createSocket('udp4');
socket.on('message', (octets) => {
  const valid = radius.verify_response({ response: octets, request, secret });
  const { code, attributes } = radius.decode({ packet: octets, secret });
  console.log(JSON.stringify({ valid, code, attributes }));
  socket.close();
});
socket.send(request, 0, request.length, Number(port), '127.0.0.1');
