package io.antiphon.cli.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.internal.grammar.Grammar;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Backups;
import io.antiphon.privacy.Backups.Written;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.ArchiveFault;
import io.antiphon.wording.Numbers;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code backup --out FILE}: everything in the workspace as one file, without the key unless that is asked for. */
public final class BackupCommand implements Command {

	private static final String WITH_KEY = "--with-key";
	private static final String FORCE = "--force";

	private final Backups backups;

	public BackupCommand(Backups backups) {
		this.backups = backups;
	}

	@Override
	public String name() {
		return "backup";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("backup.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				new Parameter(Grammar.OUT, "FILE", true, false, texts.get("backup.out")),
				Parameter.flag(WITH_KEY, texts.get("backup.withKey")),
				Parameter.flag(FORCE, texts.get("backup.force")));
	}

	@Override
	public Purpose purpose() {
		return Purpose.ADMINISTER;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var file = Path.of(invocation.option(Grammar.OUT).orElseThrow()).toAbsolutePath();
		var written = backups.write(
				file,
				invocation.flag(FORCE),
				invocation.flag(WITH_KEY),
				invocation.access(),
				invocation.locale(),
				invocation.progress());
		return switch (written) {
			case Written.Made made -> {
				var megabytes = new Numbers(invocation.locale()).value(made.bytes() / 1e6, "");
				invocation.print(
						Map.of("file", file.toString(), "bytes", made.bytes(), "key", made.withKey()),
						texts.get("backup.made", file, megabytes));
				invocation.err().println(made.sentence(invocation.locale()));
				yield Exit.DONE;
			}
			case Written.Refused(var fault, var what) -> refused(fault, what, invocation.err(), invocation.locale());
		};
	}

	/** Says why nothing was done. */
	public static Exit refused(ArchiveFault fault, String what, PrintStream err, Locale locale) {
		err.println(fault.sentence(what, locale));
		return switch (fault) {
			case EXISTS, INSIDE, NOT_EMPTY, PATH, NO_WORKSPACE -> Exit.USAGE;
			case NO_ARCHIVE, DAMAGED, UNSAFE, FORGED, NEWER_FORMAT, NEWER_DATA -> Exit.REFUSED;
			case BUSY, IN_USE -> Exit.IN_USE;
			case NO_ROOM, OUT_OF_REACH -> Exit.STORAGE;
			case STOPPED -> Exit.DONE; // whoever stopped it is told, with a code of its own
		};
	}

	private static Texts texts(Locale locale) {
		return Texts.of(BackupCommand.class, locale);
	}
}
