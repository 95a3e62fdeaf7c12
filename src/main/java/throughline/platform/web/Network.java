package throughline.platform.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;

/** The address of this machine for phones on the same network. */
final class Network {

  private Network() {}

  /** The first private IPv4 address of a real interface; empty without a network. */
  static Optional<String> address() {
    try {
      return NetworkInterface.networkInterfaces()
          .filter(Network::real)
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
          .map(InetAddress::getHostAddress)
          .findFirst();
    } catch (SocketException e) {
      return Optional.empty();
    }
  }

  private static boolean real(NetworkInterface network) {
    try {
      return network.isUp()
          && !network.isLoopback()
          && !network.getName().matches("(docker|br-|veth|virbr|tun|tap).*");
    } catch (SocketException e) {
      return false;
    }
  }
}
