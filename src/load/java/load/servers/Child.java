package load.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A process of ours on a port of its own; it ends with us. */
final class Child implements AutoCloseable {
  /** The same for every JVM here, so that they can be compared. */
  static final List<String> JVM = List.of("-Xms256m", "-Xmx1g", "-XX:+UseSerialGC");

  private static final int PATIENCE = 60;

  private final Process process;
  private final Path log;
  private final Thread onExit;

  Child(List<String> command, Map<String, String> environment, Path log) {
    this.log = log;
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(k -> k.matches("(QUARKUS|THROUGHLINE|JAVA_TOOL)_.*"));
    builder.environment().putAll(environment);
    File to = log.toFile();
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(to));
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    onExit = new Thread(this::stop);
    Runtime.getRuntime().addShutdownHook(onExit);
  }

  static List<String> java(List<String> rest) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    command.addAll(rest);
    return command;
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  long pid() {
    return process.pid();
  }

  /** Until somebody listens at the port. */
  Child await(int port) {
    long end = System.nanoTime() + PATIENCE * 1_000_000_000L;
    while (process.isAlive() && System.nanoTime() < end) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
        return this;
      } catch (IOException notYet) {
        LockSupport.parkNanos(20_000_000);
      }
    }
    String said = said();
    close();
    throw new IllegalStateException("a server did not start: " + said);
  }

  boolean alive() {
    return process.isAlive();
  }

  String said() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join(" / ", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
    } catch (IOException e) {
      return "nothing";
    }
  }

  private void stop() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(onExit);
    } catch (IllegalStateException ending) {
      // the hook is at it
    }
    stop();
  }
}
