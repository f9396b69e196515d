package io.antiphon.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.cli.internal.command.BackupCommand;
import io.antiphon.cli.internal.command.RestoreCommand;
import io.antiphon.cli.spi.Exit;
import io.antiphon.privacy.Backups.Act;
import io.antiphon.privacy.Backups.Key;
import io.antiphon.privacy.Backups.Losses;
import io.antiphon.privacy.Backups.Restored;
import io.antiphon.privacy.Backups.Written;
import io.antiphon.store.ArchiveFault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BackupCommandsTest {

	private static final Instant MADE = Instant.parse("2026-03-03T12:00:00Z");

	private final FakeBackups backups = new FakeBackups();
	private final Typed typed = new Typed();

	@Test
	void writesWithoutTheKeyAndSaysThatItIsNeeded() {
		backups.written = new Written.Made(Path.of("one.zip"), 2_500_000, false);

		assertEquals(Exit.DONE, typed.run(new BackupCommand(backups), "--out", "one.zip"));

		assertEquals(List.of("write one.zip"), backups.asked);
		assertTrue(typed.out().contains("2.5"), typed.out());
		assertTrue(typed.err().contains("The key is not in it"), typed.err());
	}

	@Test
	void writesTheKeyOnlyWhenAskedAndSaysSoLoudly() {
		backups.written = new Written.Made(Path.of("one.zip"), 1, true);

		typed.run(new BackupCommand(backups), "--out", "one.zip", "--with-key", "--force");

		assertEquals(List.of("write one.zip replacing with key"), backups.asked);
		assertTrue(typed.err().startsWith("THE KEY IS IN IT"), typed.err());
	}

	@Test
	void saysWhatIsLostAndWhereTheKeyHasToBe() {
		var losses = new Losses(10, 13, List.of(new Act(12, MADE, "intake.complete", 40)));
		backups.restored = new Restored.Made(
				Path.of("new"), MADE, new Key(Key.State.MISSING, Path.of("/keys/w.key")), Optional.of(losses));

		assertEquals(Exit.DONE, typed.run(new RestoreCommand(backups), "one.zip", "--data", "new"));

		assertEquals(List.of("restore one.zip in new"), backups.asked);
		assertTrue(typed.out().contains("/keys/w.key"), typed.out());
		assertTrue(typed.out().contains("audit entries 11 to 13"), typed.out());
		assertTrue(typed.out().contains("intake.complete (40)"), typed.out());
	}

	@Test
	void acceptsACopyThatWasPutBack() {
		backups.restored = new Restored.Made(Path.of("w"), MADE, new Key(Key.State.HERE, Path.of("k")), Optional.empty());

		assertEquals(Exit.DONE, typed.run(new RestoreCommand(backups), "--put-back", "--data", "w"));

		assertEquals(List.of("put back w"), backups.asked);
	}

	@Test
	void wantsToKnowWhatAndWhere() {
		assertEquals(Exit.USAGE, typed.run(new RestoreCommand(backups), "one.zip"));
		assertEquals(Exit.USAGE, typed.run(new RestoreCommand(backups), "--data", "w"));
		assertEquals(Exit.USAGE, typed.run(new RestoreCommand(backups), "one.zip", "--put-back", "--data", "w"));
		assertEquals(List.of(), backups.asked);
	}

	@ParameterizedTest
	@EnumSource
	void everyRefusalIsASentenceInBothLanguages(ArchiveFault fault) {
		backups.restored = new Restored.Refused(fault, "WHAT");

		for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
			var there = new Typed();
			there.locale = locale;
			there.run(new RestoreCommand(backups), "one.zip", "--data", "w");
			assertEquals(fault.sentence("WHAT", locale) + "\n", there.err());
		}
	}
}
