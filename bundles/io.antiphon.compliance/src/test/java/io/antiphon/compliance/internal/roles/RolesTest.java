package io.antiphon.compliance.internal.roles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.compliance.internal.subjects.WholeWorkspace;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.AuditEntry;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.internal.RolesComponent;
import io.antiphon.privacy.roles.Right;
import io.antiphon.privacy.roles.Role;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roles say who sees texts, numbers alone, exports, answers people, oversees and administers. */
class RolesTest {

	private static final Identity ADA = new Identity("ada");
	private static final Identity HEAD = new Identity("head");

	@TempDir
	Path folder;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private WholeWorkspace workspace;
	private RolesComponent roles;

	@BeforeEach
	void open() {
		workspace = WholeWorkspace.open(folder);
		roles = new RolesComponent(workspace.privacy, workspace.documents, workspace.groups, workspace.store);
	}

	@AfterEach
	void close() {
		workspace.close();
	}

	/** As any bundle gets one. */
	private Access asked(Identity who, Purpose purpose) {
		return roles.pass(who, workspace.privacy.privacy().access(who, purpose));
	}

	private Exit run(boolean json, String... words) {
		out.reset();
		var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
		var access = workspace.privacy.privacy().access("ada", Purpose.ADMINISTER);
		return new RoleCommandComponent(roles)
				.run(new Invocation(List.of(words), Map.of(), json, Locale.ENGLISH, access, Progress.NONE, stream, stream));
	}

	private List<String> acts() {
		return workspace.privacy.privacy().auditEntries(0, 1_000).stream()
				.map(AuditEntry::action)
				.filter(act -> act.startsWith("role."))
				.toList();
	}

	@Test
	void whileNobodyHasARoleEverybodyMayDoEverything() {
		assertTrue(asked(HEAD, Purpose.IMPROVE_SERVICE).texts());
		assertTrue(asked(HEAD, Purpose.SUBJECT_REQUEST).texts());
		assertEquals(Exit.DONE, run(false, "list"));
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("everybody"), out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void eachRoleMayDoWhatItIsForAndNothingElse() {
		roles.give(ADA, Role.ADMINISTRATOR, workspace.access);
		var purposes = List.of(
				Purpose.IMPROVE_SERVICE, Purpose.VERIFY, Purpose.EXPORT, Purpose.ANSWER, Purpose.SUBJECT_REQUEST, Purpose.ACCOUNTABILITY,
				Purpose.ADMINISTER);
		var allowed = Arrays.stream(Role.values()).collect(Collectors.toMap(role -> role, role -> {
			var who = new Identity("only " + role.id());
			roles.give(who, role, workspace.access);
			return purposes.stream().filter(purpose -> let(who, purpose)).map(Purpose::id).toList();
		}));

		assertEquals(
				Map.of(
						Role.ANALYST, List.of("improve-service", "verify", "export"),
						Role.SERVICE_OWNER, List.of("improve-service", "verify", "answer"),
						Role.IMPROVEMENT_LEAD, List.of("improve-service", "verify", "answer"),
						Role.DEPARTMENT_HEAD, List.of("improve-service"),
						Role.PRIVACY_OFFICER, List.of("improve-service", "subject-request", "accountability"),
						Role.ADMINISTRATOR, List.of("improve-service", "administer")),
				allowed);
	}

	private boolean let(Identity who, Purpose purpose) {
		try {
			asked(who, purpose);
			return true;
		} catch (NotGrantedException refused) {
			return false;
		}
	}

	@Test
	void whoSeesNumbersAloneIsGivenNoTextByAnyDoor() {
		roles.give(ADA, Role.ADMINISTRATOR, workspace.access);
		roles.give(HEAD, Role.DEPARTMENT_HEAD, workspace.access);
		var access = asked(HEAD, Purpose.IMPROVE_SERVICE);

		assertFalse(access.texts());
		assertThrows(NotGrantedException.class, () -> workspace.feedback.select(Query.of(Scope.ALL), access));
		assertThrows(NotGrantedException.class, () -> workspace.feedback.batches(Scope.ALL, access));
		assertThrows(NotGrantedException.class, () -> workspace.feedback.find(1, access));
		assertEquals(0, workspace.feedback.tally(Scope.ALL).count());
	}

	@Test
	void severalRolesAddUp() {
		roles.give(ADA, Role.ADMINISTRATOR, workspace.access);
		roles.give(ADA, Role.ANALYST, workspace.access);

		assertTrue(asked(ADA, Purpose.EXPORT).texts());
		assertEquals(
				Set.of(Right.NUMBERS, Right.TEXTS, Right.EXPORT, Right.ADMINISTER),
				roles.all().getFirst().rights());
	}

	@Test
	void whoHasNoRoleIsRefusedOnceInTheAuditAndInWordsThatSayWhatToDo() {
		roles.give(ADA, Role.ADMINISTRATOR, workspace.access);

		for (int time = 0; time < 3; time++) {
			var refused = assertThrows(NotGrantedException.class, () -> asked(HEAD, Purpose.IMPROVE_SERVICE));
			assertTrue(refused.sentence(Locale.ENGLISH).contains("role give"), refused.sentence(Locale.ENGLISH));
			assertTrue(refused.sentence(Locale.CHINESE).contains("role give"), refused.sentence(Locale.CHINESE));
		}

		assertEquals(List.of("role.give", "role.refuse"), acts());
	}

	@Test
	void theFirstRoleIsAnAdministratorAndTheLastOneStays() {
		assertEquals(Exit.REFUSED, run(false, "give", "head", "department-head"));
		assertEquals(List.of(), roles.all());
		assertEquals(Exit.REFUSED, run(false, "give", "head", "administrator"), "whoever gives it would be locked out");
		assertEquals(List.of(), roles.all());
		assertEquals(Exit.DONE, run(false, "give", "ada", "administrator"));
		assertEquals(Exit.DONE, run(false, "give", "head", "department-head"));
		assertEquals(Exit.REFUSED, run(false, "take", "ada", "administrator"));
		assertEquals(Exit.DONE, run(true, "take", "head", "department-head"));
		assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"ada\""), out.toString(StandardCharsets.UTF_8));
		assertEquals(Exit.USAGE, run(false, "give", "ada", "king"));
		assertEquals(Exit.USAGE, run(false, "give", "ada"));

		assertEquals(List.of("role.give", "role.give", "role.take"), acts());
	}

	@Test
	void rolesThatCannotBeReadLetNobodyIn() {
		workspace.documents.put("privacy.roles", "roles", new Unreadable(7), "ada");

		assertThrows(NotGrantedException.class, () -> asked(ADA, Purpose.ADMINISTER));
	}

	/** Of another shape. */
	private record Unreadable(int holders) {}
}
