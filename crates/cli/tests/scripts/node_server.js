// Answers with node's radius: node_server.js SECRET
//
// Lets bob in with the password hello, on a port that it prints, and prints what it gets. The module verifies requests.
const dgram = require('dgram');
const radius = require('radius');

const [secret] = process.argv.slice(2);
const socket = dgram.createSocket('udp4');
socket.on('message', (octets, from) => {
  const request = radius.decode({ packet: octets, secret });
  const { code, attributes } = request;
  console.log(JSON.stringify({ code, attributes }));
  let answer = 'Accounting-Response';
  if (code === 'Access-Request') {
    const welcome = attributes['User-Name'] === 'bob' && attributes['User-Password'] === 'hello';
    answer = welcome ? 'Access-Accept' : 'Access-Reject';
  } else if (code === 'Status-Server') {
    answer = 'Access-Accept';
  }
  const said = answer.startsWith('Access') ? [['Reply-Message', 'Hi from node']] : [];
  const reply = radius.encode_response({ packet: request, code: answer, secret, attributes: said });
  socket.send(reply, 0, reply.length, from.port, from.address);
});
socket.bind(0, '127.0.0.1', () => console.log(socket.address().port));
