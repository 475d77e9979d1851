package dev.demarche.gather.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.io.CloseMode;

/** One request over one connection, to an address that was checked. Safe for several threads. */
final class Wire {
  private static final int LONGEST_LINE = 16_384;
  private static final int MOST_HEADERS = 200;
  private static final int OK = 200;
  private static final Http1Config BOUNDS =
      Http1Config.custom()
          .setMaxLineLength(LONGEST_LINE)
          .setMaxHeaderCount(MOST_HEADERS)
          .setMaxEmptyLineCount(2)
          .build();

  private final AddressGuard guard;
  private final SSLSocketFactory sockets;
  private final Helpers helpers = new Helpers();

  /**
   * @param sockets of TLS; they say whose certificates are believed
   */
  Wire(AddressGuard guard, SSLSocketFactory sockets) {
    this.guard = guard;
    this.sockets = sockets;
  }

  /**
   * Asks for {@code address}, once.
   *
   * @param headers besides those of the connection
   * @throws Refusal when there is no answer, or none within the bounds
   */
  Reply get(Address address, Map<String, String> headers, Body body, Deadline deadline)
      throws Refusal {
    return exchange(
        address, request("GET", address, headers), response -> body(response, body), deadline);
  }

  /**
   * Posts to {@code address}, once; of the answer only status and headers are read.
   *
   * @param headers besides those of the connection
   * @throws Refusal when there is no answer, or none within the bounds
   */
  Reply post(Address address, Map<String, String> headers, byte[] content, Deadline deadline)
      throws Refusal {
    BasicClassicHttpRequest request = request("POST", address, headers);
    request.setHeader("Content-Length", Integer.toString(content.length));
    request.setEntity(new ByteArrayEntity(content, null));
    return exchange(address, request, response -> new byte[0], deadline);
  }

  /** Reads the body of an answer whose status is 200. */
  private interface Reading {
    byte[] of(ClassicHttpResponse response) throws IOException, Refusal;
  }

  private Reply exchange(
      Address address, BasicClassicHttpRequest request, Reading reading, Deadline deadline)
      throws Refusal {
    List<InetAddress> checked = helpers.within(deadline, () -> guard.addresses(address.host()));
    try (Socket socket = connect(address, checked, deadline)) {
      ScheduledFuture<?> end = helpers.closeAt(deadline, socket);
      try {
        return converse(socket, address, request, reading, deadline);
      } finally {
        end.cancel(false);
      }
    } catch (IOException | HttpException e) {
      throw deadline.isOver() ? deadline.over() : new Refusal(reason(e), e);
    }
  }

  /** Connects to the first address that answers. Proxies would look names up themselves. */
  private static Socket connect(Address address, List<InetAddress> checked, Deadline deadline)
      throws IOException, Refusal {
    IOException failure = new IOException("no address");
    for (InetAddress each : checked) {
      Socket socket = new Socket(Proxy.NO_PROXY);
      try {
        socket.connect(new InetSocketAddress(each, address.port()), deadline.left());
        return socket;
      } catch (IOException e) {
        failure = e;
        socket.close();
      }
    }
    throw failure;
  }

  private Reply converse(
      Socket socket,
      Address address,
      BasicClassicHttpRequest request,
      Reading reading,
      Deadline deadline)
      throws IOException, HttpException, Refusal {
    socket.setSoTimeout(deadline.left());
    DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(BOUNDS);
    if (address.isSecure()) {
      connection.bind(secured(socket, address), socket);
    } else {
      connection.bind(socket);
    }
    try {
      connection.sendRequestHeader(request);
      if (request.getEntity() != null) {
        connection.sendRequestEntity(request);
      }
      connection.flush();
      ClassicHttpResponse response = connection.receiveResponseHeader();
      while (response.getCode() < OK) {
        response = connection.receiveResponseHeader();
      }
      return reply(connection, response, reading);
    } finally {
      connection.close(CloseMode.IMMEDIATE);
    }
  }

  /** TLS with the name of the host, both for the server to know and to check its certificate. */
  private SSLSocket secured(Socket socket, Address address) throws IOException {
    SSLSocket secured =
        (SSLSocket) sockets.createSocket(socket, address.host(), address.port(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  private static BasicClassicHttpRequest request(
      String method, Address address, Map<String, String> headers) {
    BasicClassicHttpRequest request = new BasicClassicHttpRequest(method, address.target());
    request.setHeader("Host", address.authority());
    request.setHeader("Connection", "close");
    request.setHeader("Accept-Encoding", "gzip");
    headers.forEach(request::setHeader);
    return request;
  }

  private static Reply reply(
      DefaultBHttpClientConnection connection, ClassicHttpResponse response, Reading reading)
      throws IOException, HttpException, Refusal {
    Map<String, String> headers = new HashMap<>();
    for (Header header : response.getHeaders()) {
      headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
    }
    if (response.getCode() != OK) {
      return new Reply(response.getCode(), headers, new byte[0]);
    }
    connection.receiveResponseEntity(response);
    return new Reply(OK, headers, reading.of(response));
  }

  private static byte[] body(ClassicHttpResponse response, Body body) throws IOException, Refusal {
    HttpEntity entity = response.getEntity();
    Header encoding = response.getFirstHeader("Content-Encoding");
    return entity == null
        ? new byte[0]
        : body.read(entity.getContent(), encoding == null ? null : encoding.getValue());
  }

  private static String reason(Exception e) {
    return "cannot be fetched: " + (e.getMessage() == null ? e.toString() : e.getMessage());
  }
}
