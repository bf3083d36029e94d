package shelter.upload;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import shelter.audit.Action;
import shelter.audit.Trail;
import shelter.file.RecordKind;
import shelter.shared.Refusal;
import shelter.shared.Settings;
import shelter.user.CurrentUser;

/** The files that came in at the caller's own centre, and the names that they use. */
@Stateless
@RolesAllowed("MANAGER")
public class Uploads {
  private static final int LATEST = 50;

  /** As much of a name as there is room for; a longer one is asked for every time. */
  private static final int LONGEST = 200;

  @PersistenceContext private EntityManager em;
  @Inject private CurrentUser user;
  @Inject private Trail trail;

  /** What the centre has said about the names in files of a kind. */
  public Naming names(RecordKind kind) {
    Naming naming = new Naming(kind);
    for (Object row :
        em.createNativeQuery(
                "select field, name, ours from register.transfer_name where centre = ?1 and kind = ?2")
            .setParameter(1, user.requireCentre())
            .setParameter(2, kind.name())
            .getResultList()) {
      Object[] name = (Object[]) row;
      naming.put((String) name[0], (String) name[1], (String) name[2]);
    }
    return naming;
  }

  /** Remembers what is said about the names, for the next file of the kind. */
  public void remember(RecordKind kind, Naming naming) {
    naming
        .all()
        .forEach(
            (field, names) -> names.forEach((name, ours) -> remember(kind, field, name, ours)));
  }

  private void remember(RecordKind kind, String field, String name, String ours) {
    if (name.length() <= LONGEST && !name.isEmpty()) {
      em.createNativeQuery(
              """
              insert into register.transfer_name (centre, kind, field, name, ours) values (?1, ?2, ?3, ?4, ?5)
              on conflict (centre, kind, field, name) do update set ours = excluded.ours
              where transfer_name.ours <> excluded.ours""")
          .setParameter(1, user.requireCentre())
          .setParameter(2, kind.name())
          .setParameter(3, field)
          .setParameter(4, name)
          .setParameter(5, ours)
          .executeUpdate();
    }
  }

  /** Forgets all that was said about the names of a kind: the next file is asked about anew. */
  public void forget(RecordKind kind) {
    em.createNativeQuery("delete from register.transfer_name where centre = ?1 and kind = ?2")
        .setParameter(1, user.requireCentre())
        .setParameter(2, kind.name())
        .executeUpdate();
  }

  /** The latest 50 files. */
  public List<Upload> latest() {
    List<?> rows =
        em.createNativeQuery(
                """
                select id, kind, received, created, updated, unchanged, made_by, made_at, undone_by, undone_at
                from register.transfer where centre = ?1 order by made_at desc""")
            .setParameter(1, user.requireCentre())
            .setMaxResults(LATEST)
            .getResultList();
    return rows.stream().map(row -> upload((Object[]) row)).toList();
  }

  private static Upload upload(Object[] row) {
    return new Upload(
        (UUID) row[0],
        RecordKind.valueOf((String) row[1]),
        ((Number) row[2]).intValue(),
        ((Number) row[3]).intValue(),
        ((Number) row[4]).intValue(),
        ((Number) row[5]).intValue(),
        (String) row[6],
        moment(row[7]),
        (String) row[8],
        moment(row[9]));
  }

  private static OffsetDateTime moment(Object moment) {
    return moment == null ? null : Settings.moment(moment);
  }

  /**
   * Takes a whole file back: its new records go, its changed ones become what they were.
   *
   * @throws Refusal when the centre has no such file, it is undone already, somebody has built on
   *     it since, it held a withdrawal, or a year of it is closed: nothing is changed then
   */
  public void undo(UUID id) {
    user.requireCentre();
    // Nobody saves, and no other file comes in, until this is done.
    em.createNativeQuery("select register.hold_all()::text").getSingleResult();
    Upload upload = latest().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    if (upload == null) {
      throw new Refusal(null, "refusal.unknown");
    }
    if (upload.undoneAt() != null) {
      throw new Refusal(null, "refusal.uploadUndone");
    }
    try {
      new Undoing(em.unwrap(Connection.class), upload, user.getName()).undo();
    } catch (SQLException e) {
      throw Refusal.behind(new PersistenceException(e));
    }
    String detail = "undone deleted=" + upload.created() + " restored=" + upload.updated();
    trail.note(Action.IMPORT, upload.kind().name(), id, detail);
  }
}
