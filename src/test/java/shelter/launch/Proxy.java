package shelter.launch;

/** What stands before the nodes: HAProxy, or what does the same in small. */
interface Proxy extends AutoCloseable {
  /** Its address, as a browser names it. */
  String address();

  @Override
  void close();
}
