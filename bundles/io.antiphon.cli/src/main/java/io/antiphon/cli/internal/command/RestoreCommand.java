package io.antiphon.cli.internal.command;

import io.antiphon.base.Texts;
import io.antiphon.cli.internal.grammar.Grammar;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Backups;
import io.antiphon.privacy.Backups.Restored;
import io.antiphon.privacy.Purpose;
import io.antiphon.wording.Data;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code restore FILE --data DIR}: a workspace made of a backup; {@code restore --put-back --data DIR}: accepts a copy of the
 * folder that was put back in the place of the original.
 */
public final class RestoreCommand implements Command {

	private static final String PUT_BACK = "--put-back";
	private static final int NAMED = 50;

	private final Backups backups;

	public RestoreCommand(Backups backups) {
		this.backups = backups;
	}

	@Override
	public String name() {
		return "restore";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("restore.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("FILE", false, false, texts.get("restore.file")),
				Parameter.flag(PUT_BACK, texts.get("restore.putBack")));
	}

	@Override
	public boolean needsWorkspace() {
		return false;
	}

	@Override
	public Purpose purpose() {
		return Purpose.ADMINISTER;
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var folder = invocation.option(Grammar.DATA).map(Path::of);
		if (folder.isEmpty() || invocation.flag(PUT_BACK) != invocation.arguments().isEmpty()) {
			invocation.err().println(texts.get("restore.usage"));
			return Exit.USAGE;
		}
		var place = folder.get().toAbsolutePath();
		var restored = invocation.flag(PUT_BACK)
				? backups.putBack(place)
				: backups.restore(
						Path.of(invocation.arguments().getFirst()).toAbsolutePath(),
						place,
						invocation.locale(),
						invocation.progress());
		return switch (restored) {
			case Restored.Made made -> told(made, invocation, texts);
			case Restored.Refused(var fault, var what) ->
				BackupCommand.refused(fault, what, invocation.err(), invocation.locale());
		};
	}

	private static Exit told(Restored.Made made, Invocation invocation, Texts texts) {
		if (invocation.json()) {
			JsonOutput.print(data(made), invocation.out());
			return Exit.DONE;
		}
		var out = invocation.out();
		if (invocation.flag(PUT_BACK)) {
			out.println(texts.get("restore.accepted", made.folder()));
			return Exit.DONE;
		}
		made.sentences(invocation.locale(), NAMED).forEach(out::println);
		return Exit.DONE;
	}

	private static Map<String, Object> data(Restored.Made made) {
		var data = new LinkedHashMap<String, Object>(Data.ordered(
				"folder", made.folder().toString(),
				"made", made.made().toString(),
				"key", made.key().state().name().toLowerCase(Locale.ROOT),
				"keyFile", made.key().file().toString()));
		made.losses().ifPresent(losses -> {
			data.put("auditInBackup", losses.head());
			data.put("auditKnown", losses.known());
			data.put("lost", losses.acts().stream()
					.map(act -> Data.ordered(
							"entry", act.sequence(), "at", act.at().toString(), "action", act.action(), "count", act.count()))
					.toList());
		});
		return data;
	}

	private static Texts texts(Locale locale) {
		return Texts.of(RestoreCommand.class, locale);
	}
}
