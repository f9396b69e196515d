package io.antiphon.cli.internal.command;

import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.cli.internal.grammar.Grammar;
import io.antiphon.cli.internal.terminal.FolderOpener;
import io.antiphon.cli.internal.terminal.FolderOpener.Answer;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.privacy.Privacy;
import io.antiphon.privacy.Purpose;
import io.antiphon.store.Compaction;
import io.antiphon.store.Encryption;
import io.antiphon.store.Encryption.Outcome;
import io.antiphon.wording.Data;
import io.antiphon.wording.Numbers;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code workspace compact|encrypt|decrypt --data DIR}: what is done to the files of a workspace as they lie on the disk. Each is an
 * act in the audit, written before it is done.
 */
public final class WorkspaceCommand implements Command {

	private static final String COMPACT = "compact";
	private static final String ENCRYPT = "encrypt";
	private static final Set<String> ACTIONS = Set.of(COMPACT, ENCRYPT, "decrypt");

	private final FolderOpener door;
	private final Privacy privacy;
	private final Compaction compaction;
	private final Encryption encryption;

	public WorkspaceCommand(FolderOpener door, Privacy privacy, Compaction compaction, Encryption encryption) {
		this.door = door;
		this.privacy = privacy;
		this.compaction = compaction;
		this.encryption = encryption;
	}

	@Override
	public String name() {
		return "workspace";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("workspace.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		return List.of(Parameter.argument("ACTION", false, false, texts(locale).get("workspace.action")));
	}

	/** It is opened and closed here: a database is encrypted while nobody has it open. */
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
		var data = invocation.option(Grammar.DATA).map(Path::of);
		var action = String.join(" ", invocation.arguments());
		if (data.isEmpty() || !ACTIONS.contains(action)) {
			invocation.err().println(texts(invocation.locale()).get("workspace.usage"));
			return Exit.USAGE;
		}
		var place = data.get().toAbsolutePath();
		if (action.equals(COMPACT)) {
			return opened(invocation, place, () -> compacted(invocation));
		}
		var begun = opened(invocation, place, () -> audited(invocation, action));
		return begun == Exit.DONE ? settled(invocation, place, action.equals(ENCRYPT)) : begun;
	}

	/** Something to do while it is open. */
	private interface Work {
		Exit done();
	}

	private Exit opened(Invocation invocation, Path place, Work work) {
		return switch (door.open(place, false, invocation.locale())) {
			case Answer.Shut shut -> shut(invocation, shut);
			case Answer.Open open -> {
				try {
					open.notices().forEach(invocation.err()::println);
					yield work.done();
				} finally {
					door.close();
				}
			}
		};
	}

	private static Exit shut(Invocation invocation, Answer.Shut shut) {
		invocation.err().println(shut.sentence());
		return shut.exit();
	}

	private Exit audited(Invocation invocation, String action) {
		privacy.audit(invocation.access(), "workspace." + action, "", 1);
		return Exit.DONE;
	}

	/** The same progress, whose phase has a name. */
	private record Named(Progress progress, String name) implements Progress {

		@Override
		public void begin(String phase, long total) {
			progress.begin(name, total);
		}

		@Override
		public void advance(long items) {
			progress.advance(items);
		}

		@Override
		public boolean cancelled() {
			return progress.cancelled();
		}
	}

	private Exit compacted(Invocation invocation) {
		var texts = texts(invocation.locale());
		audited(invocation, COMPACT);
		return switch (compaction.run(new Named(invocation.progress(), texts.get("workspace.compacting")))) {
			case Compaction.Outcome.Done(var tables, var before, var after) -> {
				var numbers = new Numbers(invocation.locale());
				invocation.print(
						Data.ordered("tables", tables, "before", before, "after", after),
						texts.get("workspace.compacted", tables, numbers.value(before / 1e6, ""), numbers.value(after / 1e6, "")));
				yield Exit.DONE;
			}
			case Compaction.Outcome.Stopped stopped -> {
				invocation.err().println(texts.get("workspace.stopped"));
				yield Exit.DONE; // whoever stopped it is told, with a code of its own
			}
			case Compaction.Outcome.Busy busy -> {
				invocation.err().println(texts.get("workspace.busy"));
				yield Exit.IN_USE;
			}
		};
	}

	private Exit settled(Invocation invocation, Path place, boolean encrypt) {
		var texts = texts(invocation.locale());
		var word = encrypt ? ".encrypted" : ".decrypted";
		return switch (encrypt ? encryption.encrypt(place) : encryption.decrypt(place)) {
			case Outcome.Done(var key) -> opened(invocation, place, () -> {
				invocation.print(
						Data.ordered("encrypted", encrypt, "keyFile", key.toString()), texts.get("workspace" + word, place, key));
				return Exit.DONE;
			});
			case Outcome.Already already -> {
				invocation.print(Data.ordered("encrypted", encrypt), texts.get("workspace.already" + word, place));
				yield Exit.DONE;
			}
			case Outcome.NoKey(var where) -> {
				invocation.err().println(texts.get("workspace.noKey", where));
				yield Exit.USAGE;
			}
			case Outcome.Shut(var why) -> shut(invocation, FolderOpener.shut(why, invocation.locale()));
		};
	}

	private static Texts texts(Locale locale) {
		return Texts.of(WorkspaceCommand.class, locale);
	}
}
