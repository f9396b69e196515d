package io.antiphon.cli.internal.loop;

import io.antiphon.base.Texts;
import io.antiphon.cli.internal.grammar.Grammar;
import io.antiphon.cli.spi.Invocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code loop} was asked to do; {@code data} is absent where the workspace is a fresh one in the folder for results. */
record LoopOrder(
		List<Path> files,
		Path out,
		@Nullable Path data,
		@Nullable Path mapping,
		String service,
		@Nullable LocalDate actionDate) {

	static final String MAPPING = "--mapping";
	static final String SERVICE = "--service";
	static final String ACTION_DATE = "--action-date";
	static final String FORCE = "--force";

	private static final String WORKSPACE = "workspace";

	/** An order, or what is wrong with it. */
	sealed interface Checked {

		record Right(LoopOrder order) implements Checked {}

		record Wrong(String sentence) implements Checked {}
	}

	/** Reads and checks the words; touches nothing. */
	static Checked of(Invocation invocation) {
		var texts = Texts.of(LoopOrder.class, invocation.locale());
		var out = Path.of(invocation.option(Grammar.OUT).orElseThrow());
		var data = invocation.option(Grammar.DATA).map(Path::of);
		var mapping = invocation.option(MAPPING).map(Path::of);
		var date = invocation.option(ACTION_DATE);
		if (Files.exists(out) && !Files.isDirectory(out)) {
			return new Checked.Wrong(texts.get("out.file", out));
		}
		if (data.isPresent() && same(data.get(), out)) {
			return new Checked.Wrong(texts.get("out.data"));
		}
		if (!invocation.flag(FORCE) && !isEmpty(out)) {
			return new Checked.Wrong(texts.get("out.full", out));
		}
		if (mapping.isPresent() && !Files.isRegularFile(mapping.get())) {
			return new Checked.Wrong(texts.get("mapping.none", mapping.get()));
		}
		if (mapping.isPresent() && !isText(mapping.get())) {
			return new Checked.Wrong(texts.get("mapping.unreadable", mapping.get()));
		}
		if (date.isPresent() && day(date.get()).isEmpty()) {
			return new Checked.Wrong(texts.get("date.wrong", date.get()));
		}
		return new Checked.Right(new LoopOrder(
				invocation.arguments().stream().map(Path::of).toList(),
				out,
				data.orElse(null),
				mapping.orElse(null),
				invocation.option(SERVICE).orElse(""),
				date.flatMap(LoopOrder::day).orElse(null)));
	}

	/** The folder of the workspace. */
	Path workspace() {
		var own = data;
		return own == null ? out.resolve(WORKSPACE) : own;
	}

	/** Whether the workspace is of this turn alone. */
	boolean fresh() {
		return data == null;
	}

	private static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		} catch (DateTimeParseException notIso) {
			return Optional.empty();
		}
	}

	private static boolean isText(Path file) {
		try {
			Files.readString(file);
			return true;
		} catch (IOException unreadable) {
			return false;
		}
	}

	private static boolean same(Path one, Path other) {
		return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
	}

	private static boolean isEmpty(Path folder) {
		if (!Files.exists(folder)) {
			return true;
		}
		try (var entries = Files.list(folder)) {
			return entries.findAny().isEmpty();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
