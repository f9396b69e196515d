package io.antiphon.privacy.internal.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.FaultRegister;
import io.antiphon.privacy.Access;
import io.antiphon.privacy.Identity;
import io.antiphon.privacy.NotGrantedException;
import io.antiphon.privacy.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrantingTest {

	private static final Identity LIN = new Identity("lin");
	private static final Purpose ANALYSIS = new Purpose("analysis");
	private static final String STRANGER = "com.example.keywords";

	@TempDir
	Path folder;

	private final FaultRegister faults = new FaultRegister();
	private final List<String> audit = new ArrayList<>();
	private Optional<String> workspace = Optional.of("w1");

	@Test
	void ourBundlesAreGrantedWhatTheProductSaysAndNoMore() {
		var granting = granting();

		assertEquals("lin", granting.access("io.antiphon.cli", LIN, Purpose.EXPORT).actor());
		assertEquals(Purpose.IMPROVE_SERVICE, granting.access("io.antiphon.any", LIN, Purpose.IMPROVE_SERVICE).purpose());
		assertThrows(NotGrantedException.class, () -> granting.access("io.antiphon.any", LIN, Purpose.EXPORT));
	}

	@Test
	void aStrangerIsGrantedNothingUntilAnAdministratorSaysSo() throws IOException {
		var granting = granting();

		assertThrows(NotGrantedException.class, () -> granting.access(STRANGER, LIN, Purpose.IMPROVE_SERVICE));
		grant(STRANGER + " = analysis, export");

		var access = granting.access(STRANGER, LIN, ANALYSIS);
		assertEquals(ANALYSIS, access.purpose());
		assertEquals("lin (com.example.keywords)", access.actor());
		assertThrows(NotGrantedException.class, () -> granting.access(STRANGER, LIN, Purpose.IMPROVE_SERVICE));
		assertThrows(NotGrantedException.class, () -> granting.access(STRANGER + ".more", LIN, ANALYSIS));
	}

	@Test
	void aRefusalNamesBundlePurposeAndPlaceAndIsInTheAuditOnceForEachWorkspace() {
		var granting = granting();

		refused(granting);
		var said = refused(granting);
		workspace = Optional.of("w2");
		refused(granting);
		workspace = Optional.empty();
		refused(granting);

		assertEquals(
				"com.example.keywords asked for access to personal data for the purpose “analysis”, which it was not granted. An "
						+ "administrator grants it by a line in " + place() + ": com.example.keywords = analysis",
				said.sentence(Locale.ENGLISH));
		assertTrue(said.sentence(Locale.SIMPLIFIED_CHINESE).contains("未获授权"));
		assertEquals(List.of("com.example.keywords analysis", "com.example.keywords analysis"), audit);
		assertEquals(List.of(Fault.Kind.NOT_GRANTED), faults.all().stream().map(Fault::kind).toList());
		assertTrue(faults.all().getFirst().sentence(Locale.ENGLISH).contains("“analysis”"));
	}

	@Test
	void anAdministratorGrantsStrangersAndNotOurs() throws IOException {
		grant("io.antiphon.analytics = export\ncom.example.* = analysis");

		var files = files();

		assertFalse(files.granted("io.antiphon.analytics", Purpose.EXPORT));
		assertTrue(files.granted(STRANGER, ANALYSIS));
		assertFalse(files.granted("com.examples", ANALYSIS));
		assertEquals(List.of("com.example.*"), files.all().stream().map(grant -> grant.bundle()).toList());
	}

	@Test
	void aFileThatCannotBeReadGrantsNothing() throws IOException {
		grant(STRANGER + " = ANALYSIS!");

		assertEquals(List.of(), files().all());
		assertThrows(NotGrantedException.class, () -> granting().access(STRANGER, LIN, ANALYSIS));
	}

	@Test
	void liesInTheFoldersOfTheProductAndOfTheUsersConfigurationOrWhereItIsNamed() {
		assertEquals(
				List.of(Path.of("/opt/antiphon/grants.properties"), place()),
				GrantFiles.places(null, Path.of("/opt/antiphon"), folder));
		assertEquals(List.of(place()), GrantFiles.places("", null, folder));
		assertEquals(List.of(Path.of("/etc/grants")), GrantFiles.places("/etc/grants", Path.of("/opt/antiphon"), folder));
	}

	private NotGrantedException refused(Granting granting) {
		return assertThrows(NotGrantedException.class, () -> granting.access(STRANGER, LIN, ANALYSIS));
	}

	private Path place() {
		return folder.resolve("grants.properties");
	}

	private void grant(String lines) throws IOException {
		Files.writeString(place(), lines);
	}

	private GrantFiles files() {
		return new GrantFiles(GrantFiles.places(null, null, folder));
	}

	private Granting granting() {
		return new Granting(files(), new Granting.Issuing() {
			@Override
			public Access access(Identity who, Purpose purpose) {
				return new Access.Issuer().issue(who, purpose, Instant.EPOCH);
			}

			@Override
			public Optional<String> workspace() {
				return workspace;
			}

			@Override
			public void refuse(String bundle, Purpose purpose) {
				audit.add(bundle + " " + purpose);
			}
		}, faults);
	}
}
