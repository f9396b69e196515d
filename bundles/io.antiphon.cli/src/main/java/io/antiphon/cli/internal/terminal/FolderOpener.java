package io.antiphon.cli.internal.terminal;

import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Exit;
import io.antiphon.privacy.Privacy;
import io.antiphon.store.Notice;
import io.antiphon.store.Opening;
import io.antiphon.store.Workspaces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens workspaces, and says in a sentence why one stays shut. */
public final class FolderOpener {

	/** What came of knocking. */
	public sealed interface Answer {

		/** It is open, and the caller closes it; the sentences are to be said. */
		record Open(Path directory, List<String> notices) implements Answer {

			public Open {
				notices = List.copyOf(notices);
			}
		}

		/** It is shut; nothing was changed. */
		record Shut(Exit exit, String sentence) implements Answer {}
	}

	private final Workspaces workspaces;
	private final Privacy privacy;

	public FolderOpener(Workspaces workspaces, Privacy privacy) {
		this.workspaces = workspaces;
		this.privacy = privacy;
	}

	/** Opens the workspace in a folder; {@code create}: makes it where there is none. */
	public Answer open(Path directory, boolean create, Locale locale) {
		var texts = Texts.of(FolderOpener.class, locale);
		if (!create && !Files.isRegularFile(directory.resolve("workspace.properties"))) {
			return new Answer.Shut(Exit.USAGE, texts.get("door.none", directory));
		}
		return switch (workspaces.open(directory)) {
			case Opening.Opened opened -> unsealed(directory, opened.notices(), locale);
			case Opening shut -> shut(shut, locale);
		};
	}

	/** What is said of one that was not opened. */
	public static Answer.Shut shut(Opening why, Locale locale) {
		var texts = Texts.of(FolderOpener.class, locale);
		return switch (why) {
			case Opening.Opened opened -> throw new IllegalArgumentException("it is open");
			case Opening.InUse(var place) -> new Answer.Shut(Exit.IN_USE, texts.get("door.inUse", place));
			case Opening.Unusable unusable ->
				new Answer.Shut(Exit.USAGE, texts.get("door.unusable", unusable.location(), unusable.sentence(locale)));
			case Opening.Faulty(var place, var fault) ->
				new Answer.Shut(Exit.STORAGE, texts.get("door.faulty", place, fault.sentence(locale)));
			case Opening.Newer(var place, var bundle, var found) ->
				new Answer.Shut(Exit.USAGE, texts.get("door.newer", place, bundle, found));
		};
	}

	public void close() {
		workspaces.close();
	}

	private Answer unsealed(Path directory, List<Notice> notices, Locale locale) {
		var open = false;
		try {
			var sealed = privacy.sealed();
			open = sealed.isEmpty();
			return open
					? new Answer.Open(directory, notices.stream().map(notice -> notice.sentence(locale)).toList())
					: new Answer.Shut(Exit.USAGE, sealed.orElseThrow().sentence(locale));
		} finally {
			if (!open) {
				workspaces.close();
			}
		}
	}
}
