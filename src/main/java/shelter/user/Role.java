package shelter.user;

/** Who does what (contract section 3), and where their day begins. */
public enum Role {
  STAFF("/home/house"),
  MANAGER("/home/house"),
  OFFICE("/next/list"),
  ADMIN("/next/list");

  private final String startPage;

  Role(String startPage) {
    this.startPage = startPage;
  }

  public String startPage() {
    return startPage;
  }
}
