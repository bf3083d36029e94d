package shelter.user;

/** Who does what (contract section 3), and where their day begins. */
public enum Role {
  STAFF("/stay/list"),
  MANAGER("/stay/list"),
  OFFICE("/statistics/count"),
  ADMIN("/centre/list");

  private final String startPage;

  Role(String startPage) {
    this.startPage = startPage;
  }

  public String startPage() {
    return startPage;
  }
}
