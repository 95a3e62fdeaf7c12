package throughline.platform.log;

final class MemoryEventLogTest extends EventLogContract {

  private final EventLog log = new MemoryEventLog();

  @Override
  EventLog log() {
    return log;
  }
}
