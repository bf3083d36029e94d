package shelter.report;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import shelter.person.Question;
import shelter.shared.Findings;

/** Who works there, and what they know (forms.md G4). */
@Embeddable
public class Staff implements Serializable {
  @Question(part = "staff")
  @Min(value = 0, message = "{range}")
  @Max(value = 9999, message = "{range}")
  private Integer employeesFullTime;

  @Question(part = "staff")
  @Min(value = 0, message = "{range}")
  @Max(value = 9999, message = "{range}")
  private Integer employeesPartTime;

  @Question(part = "staff")
  @Min(value = 0, message = "{range}")
  @Max(value = 9999, message = "{range}")
  private BigDecimal fte;

  @Question(part = "staff")
  @Min(value = 0, message = "{range}")
  @Max(value = 9999, message = "{range}")
  private BigDecimal fteUserFacing;

  @Question(part = "staff")
  @Min(value = 0, message = "{range}")
  @Max(value = 9999, message = "{range}")
  private Integer volunteers;

  @Question(part = "staff")
  @Min(value = 0, message = "{range}")
  @Max(value = 9999, message = "{range}")
  private BigDecimal volunteerFte;

  @Question(part = "staff")
  @Min(value = 0, message = "{range}")
  @Max(value = 9999, message = "{range}")
  private Integer educationHigher;

  @Question(part = "staff")
  @Min(value = 0, message = "{range}")
  @Max(value = 9999, message = "{range}")
  private Integer educationUpperSecondary;

  @Question(part = "staff")
  @Min(value = 0, message = "{range}")
  @Max(value = 9999, message = "{range}")
  private Integer educationPrimary;

  @Question(part = "staff")
  @Min(value = 0, message = "{range}")
  @Max(value = 9999, message = "{range}")
  private Integer educationOther;

  @Question(part = "staff")
  @Keyed(keys = StaffGender.class, max = 9999L)
  @Convert(converter = Keyed.InTable.class)
  private SortedMap<String, String> staffGender = new TreeMap<>();

  @Question(part = "staff", optional = true)
  @Convert(converter = SpecialCompetence.InTable.class)
  private Set<SpecialCompetence> specialCompetence = EnumSet.noneOf(SpecialCompetence.class);

  @Question(part = "staff", optional = true, alone = "NONE")
  @Convert(converter = StaffTraining.InTable.class)
  private Set<StaffTraining> staffTraining = EnumSet.noneOf(StaffTraining.class);

  @Question(part = "staff")
  private Boolean policeCertificateRoutine;

  /** Employees in all; null while either number is missing. */
  public Integer employees() {
    return sum(employeesFullTime, employeesPartTime);
  }

  /** The sums and sizes that must agree (forms.md G4). */
  void check(Findings findings) {
    Integer employees = employees();
    boolean some = employees != null && employees > 0;
    Integer educated =
        sum(educationHigher, educationUpperSecondary, educationPrimary, educationOther);
    int gendered = staffGender.values().stream().mapToInt(Integer::parseInt).sum();
    boolean allGenders = staffGender.size() == StaffGender.values().length;
    findings
        .error(
            fte != null && employees != null && fte.compareTo(new BigDecimal(employees)) > 0,
            "RANGE",
            "fte",
            "fteOverEmployees")
        .error(fte != null && some && fte.signum() == 0, "RANGE", "fte", "fteMissing")
        .error(
            fte != null && fteUserFacing != null && fteUserFacing.compareTo(fte) > 0,
            "RANGE",
            "fteUserFacing",
            "facingOverFte")
        .error(
            Integer.valueOf(0).equals(volunteers)
                && volunteerFte != null
                && volunteerFte.signum() > 0,
            "RANGE",
            "volunteerFte",
            "noVolunteers")
        .error(
            educated != null && employees != null && !educated.equals(employees),
            "RANGE",
            "educationHigher",
            "educationSum",
            String.valueOf(educated),
            String.valueOf(employees))
        .error(
            allGenders && employees != null && gendered != employees,
            "RANGE",
            "staffGender-WOMAN",
            "genderSum",
            gendered,
            String.valueOf(employees));
  }

  private static Integer sum(Integer... numbers) {
    return Stream.of(numbers).anyMatch(Objects::isNull)
        ? null
        : Stream.of(numbers).mapToInt(Integer::intValue).sum();
  }

  // spotless:off
  public Integer getEmployeesFullTime() { return employeesFullTime; }
  public void setEmployeesFullTime(Integer employeesFullTime) { this.employeesFullTime = employeesFullTime; }
  public Integer getEmployeesPartTime() { return employeesPartTime; }
  public void setEmployeesPartTime(Integer employeesPartTime) { this.employeesPartTime = employeesPartTime; }
  public BigDecimal getFte() { return fte; }
  public void setFte(BigDecimal fte) { this.fte = fte; }
  public BigDecimal getFteUserFacing() { return fteUserFacing; }
  public void setFteUserFacing(BigDecimal fteUserFacing) { this.fteUserFacing = fteUserFacing; }
  public Integer getVolunteers() { return volunteers; }
  public void setVolunteers(Integer volunteers) { this.volunteers = volunteers; }
  public BigDecimal getVolunteerFte() { return volunteerFte; }
  public void setVolunteerFte(BigDecimal volunteerFte) { this.volunteerFte = volunteerFte; }
  public Integer getEducationHigher() { return educationHigher; }
  public void setEducationHigher(Integer educationHigher) { this.educationHigher = educationHigher; }
  public Integer getEducationUpperSecondary() { return educationUpperSecondary; }
  public void setEducationUpperSecondary(Integer educationUpperSecondary) { this.educationUpperSecondary = educationUpperSecondary; }
  public Integer getEducationPrimary() { return educationPrimary; }
  public void setEducationPrimary(Integer educationPrimary) { this.educationPrimary = educationPrimary; }
  public Integer getEducationOther() { return educationOther; }
  public void setEducationOther(Integer educationOther) { this.educationOther = educationOther; }
  public SortedMap<String, String> getStaffGender() { return staffGender; }
  public void setStaffGender(SortedMap<String, String> staffGender) { this.staffGender = staffGender; }
  public Set<SpecialCompetence> getSpecialCompetence() { return specialCompetence; }
  public void setSpecialCompetence(Set<SpecialCompetence> specialCompetence) { this.specialCompetence = specialCompetence; }
  public Set<StaffTraining> getStaffTraining() { return staffTraining; }
  public void setStaffTraining(Set<StaffTraining> staffTraining) { this.staffTraining = staffTraining; }
  public Boolean getPoliceCertificateRoutine() { return policeCertificateRoutine; }
  public void setPoliceCertificateRoutine(Boolean policeCertificateRoutine) { this.policeCertificateRoutine = policeCertificateRoutine; }
  // spotless:on
}
