package shelter;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import shelter.entry.Entries;
import shelter.record.Register;
import shelter.user.Wall;

/** The floors of the house: who may import whom. */
@AnalyzeClasses(packages = "shelter", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule noCircles = slices().matching("shelter.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule floors =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("outside")
          .definedBy("shelter.launch..", "shelter.nation..", "shelter.backup..")
          .layer("numbers")
          .definedBy(
              "shelter.attack..",
              "shelter.statistics..",
              "shelter.closing..",
              "shelter.publication..",
              "shelter.relation..",
              "shelter.chapter..",
              "shelter.dataset..",
              "shelter.catalogue..",
              "shelter.highlight..",
              "shelter.comparison..",
              "shelter.explore..",
              "shelter.release..",
              "shelter.cache..",
              "shelter.health..",
              "shelter.own..")
          .layer("work")
          .definedBy(
              "shelter.home..",
              "shelter.arrival..",
              "shelter.discharge..",
              "shelter.entry..",
              "shelter.key..",
              "shelter.paper..",
              "shelter.help..",
              "shelter.account..",
              "shelter.access..",
              "shelter.privacy..",
              "shelter.promise..",
              "shelter.token..",
              "shelter.upload..",
              "shelter.quality..",
              "shelter.file..",
              "shelter.transfer..")
          .layer("part of one")
          .definedBy("shelter.child..", "shelter.animal..")
          .layer("records")
          .definedBy(
              "shelter.stay..", "shelter.dayvisit..", "shelter.conversation..", "shelter.report..")
          .layer("house")
          .definedBy(
              "shelter.centre..",
              "shelter.user..",
              "shelter.page..",
              "shelter.gate..",
              "shelter.login..",
              "shelter.node..",
              "shelter.preference..",
              "shelter.year..",
              "shelter.person..",
              "shelter.audit..",
              "shelter.secret..",
              "shelter.mail..",
              "shelter.draft..",
              "shelter.history..",
              "shelter.undo..",
              "shelter.theme..",
              "shelter.record..")
          .layer("ground")
          .definedBy("shelter.shared..")
          .whereLayer("outside")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("numbers")
          .mayOnlyBeAccessedByLayers("outside")
          .whereLayer("work")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("part of one")
          .mayOnlyBeAccessedByLayers("work")
          .whereLayer("records")
          .mayOnlyBeAccessedByLayers("work", "part of one")
          .whereLayer("house")
          .mayOnlyBeAccessedByLayers("outside", "numbers", "work", "part of one", "records");

  @ArchTest
  static final ArchRule recordsDoNotKnowEachOther =
      slices()
          .matching("shelter.(stay|dayvisit|conversation|report)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule groundImportsNothingOfOurs =
      noClasses()
          .that()
          .resideInAPackage("shelter.shared..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("shelter..").and(not(resideInAPackage("shelter.shared.."))));

  @ArchTest
  static final ArchRule onlyRegistersTouchTheDatabase =
      classes()
          .that(dependOn(EntityManager.class))
          .should()
          .beAnnotatedWith(Stateless.class)
          .orShould()
          .be(Register.class)
          .orShould()
          .be(Wall.class);

  /**
   * What reaches a page stands on the audit trail; {@code find} is for the registers themselves.
   */
  @ArchTest
  static final ArchRule pagesOpenRecords =
      noClasses()
          .that()
          .areAnnotatedWith(Named.class)
          .or()
          .areAssignableTo(shelter.record.RecordForm.class)
          .should()
          .callMethodWhere(findsInARegister())
          .orShould()
          .callMethod(Entries.class, "find", String.class, UUID.class);

  @ArchTest
  static final ArchRule everyDoorSaysWhoMayEnter =
      classes()
          .that()
          .areAnnotatedWith(Stateless.class)
          .or()
          .areAnnotatedWith(Singleton.class)
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class);

  /** The abstract Register is what all doors to records have in common; none of them is open. */
  @ArchTest
  static final ArchRule everyDoorToRecordsSaysItAgain =
      classes()
          .that()
          .areAssignableTo(Register.class)
          .and()
          .areNotInterfaces()
          .should()
          .beAnnotatedWith(RolesAllowed.class);

  @ArchTest
  static final ArchRule recordsKnowNoPages =
      noClasses()
          .that()
          .areAnnotatedWith(Entity.class)
          .or()
          .areAnnotatedWith(Embeddable.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.faces..", "org.primefaces..");

  @ArchTest
  static final ArchRule pagesAreNamedAsPages =
      classes()
          .that()
          .areAnnotatedWith(Named.class)
          .should()
          .haveNameMatching(
              ".*(Form|List|Page)|shelter.user.CurrentUser|shelter.shared.Label|shelter.login.OpenIdProvider");

  @ArchTest
  static final ArchRule noWordsThatSayNothing =
      noClasses()
          .should()
          .haveNameMatching(
              ".*(Service|Manager|Repository|DAO|DTO|Mapper|Facade|Impl|Util|Utils|Helper)")
          .andShould()
          .notHaveFullyQualifiedName("shelter.centre.ShelterService");

  private static DescribedPredicate<JavaMethodCall> findsInARegister() {
    return DescribedPredicate.describe(
        "finds in a register",
        call ->
            call.getName().equals("find") && call.getTargetOwner().isAssignableTo(Register.class));
  }

  private static DescribedPredicate<JavaClass> dependOn(Class<?> type) {
    return DescribedPredicate.describe(
        "depend on " + type.getSimpleName(),
        found ->
            found.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(type)));
  }
}
