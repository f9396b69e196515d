package io.antiphon.cli.internal.export;

import io.antiphon.base.Dates;
import io.antiphon.base.FreshFile;
import io.antiphon.base.Progress;
import io.antiphon.base.Texts;
import io.antiphon.base.language.Language;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Selection;
import io.antiphon.loop.Chain;
import io.antiphon.loop.coding.Codings;
import io.antiphon.loop.coding.Codings.Coded;
import io.antiphon.wording.Data;
import io.antiphon.wording.Numbers;
import io.antiphon.wording.Xlsx;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes all feedback with how the newest analysis understood it, a window after another, whole or not at all. */
final class CodedExport {

	/** Of the columns and what stands in them; docs/coded-export.md says what each has. */
	static final int FORMAT = 1;

	private static final int WINDOW = Codings.MOST;

	private final FeedbackStore store;
	private final Chain chain;

	CodedExport(FeedbackStore store, Chain chain) {
		this.store = store;
		this.chain = chain;
	}

	/** What came of writing. */
	private sealed interface Outcome {

		/**
		 * How many pieces were read by the analysis, how many were not though they could be, and how many cells were cut.
		 */
		record Written(long read, long late, int cut) implements Outcome {}

		/** The user stopped it. */
		record Stopped() implements Outcome {}

		/** Whoever understands feedback has nothing to say any more. */
		record Lost() implements Outcome {}
	}

	Exit write(Path file, CodedFile.Kind kind, Invocation invocation) {
		var texts = Texts.of(CodedExport.class, invocation.locale());
		invocation.progress().begin(texts.get("coded.reading"), 0);
		var codings = chain.codings();
		var coded = codings.flatMap(Codings::newest);
		if (coded.isEmpty() && invocation.access().texts()) { // whoever may not read is refused by the feedback itself
			return invocation.end(Exit.USAGE, codings.isEmpty() ? texts.get("coded.absent") : unread(invocation, texts));
		}
		var selection = store.select(Query.of(Scope.ALL), invocation.access());
		if (selection.size() > kind.most()) {
			return invocation.end(Exit.USAGE, texts.get("coded.rows", selection.size(), kind.most(), kind.ending()));
		}
		var analysis = coded.orElseThrow();
		invocation.progress().begin(texts.get("export.writing"), selection.size());
		return switch (written(file, kind, selection, analysis, invocation.progress())) {
			case Outcome.Written done -> {
				warn(done, analysis, invocation, texts);
				said(file, selection.size(), done, analysis, invocation, texts);
				yield Exit.DONE;
			}
			case Outcome.Stopped stopped -> Exit.DONE; // whoever stopped it is told, with a code of its own
			case Outcome.Lost lost -> invocation.end(Exit.FAULT, texts.get("coded.lost"));
		};
	}

	private String unread(Invocation invocation, Texts texts) {
		var sentence = texts.get("coded.unread");
		return store.grouped().map(grouped -> sentence + "\n" + grouped.sentence(invocation.locale())).orElse(sentence);
	}

	private static Outcome written(Path file, CodedFile.Kind kind, Selection selection, Coded coded, Progress progress) {
		try (var fresh = new FreshFile(file)) {
			var outcome = filled(fresh.out(), kind, selection, coded, progress);
			if (outcome instanceof Outcome.Written) {
				fresh.commit();
			}
			return outcome;
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static Outcome filled(OutputStream out, CodedFile.Kind kind, Selection selection, Coded coded, Progress progress)
			throws IOException {
		long read = 0;
		long late = 0;
		try (var sheet = kind.on(out)) {
			for (var from = 0; from < selection.size(); from += WINDOW) {
				if (progress.cancelled()) {
					return new Outcome.Stopped();
				}
				var rows = selection.rows(from, Math.min(from + WINDOW, selection.size()));
				var codings = coded.of(rows.stream().map(Feedback::id).toList());
				if (codings.isEmpty()) {
					return new Outcome.Lost();
				}
				for (var row : rows) {
					var coding = Optional.ofNullable(codings.get().get(row.id()));
					sheet.row(CodedRow.of(row, coding.orElse(null)));
					read += coding.isPresent() ? 1 : 0;
					late += coding.isEmpty() && Language.ofCode(row.language()).read() ? 1 : 0;
				}
				progress.advance(rows.size());
			}
			return new Outcome.Written(read, late, sheet.cut());
		}
	}

	private void warn(Outcome.Written done, Coded coded, Invocation invocation, Texts texts) {
		if (done.late() > 0) {
			var key = store.grouped().isPresent() ? "coded.late.grouped" : "coded.late";
			invocation.err().println(texts.get(key, done.late(), new Dates(invocation.locale()).day(coded.at())));
		}
		if (done.cut() > 0) {
			invocation.err().println(texts.get("coded.cut", done.cut(), Xlsx.MOST_CHARACTERS));
		}
	}

	private static void said(
			Path file, long pieces, Outcome.Written done, Coded coded, Invocation invocation, Texts texts) {
		var numbers = new Numbers(invocation.locale());
		invocation.print(
				Data.ordered(
						"format", FORMAT,
						"file", file.toString(),
						"analyzed", coded.at().toString(),
						"pieces", pieces,
						"read", done.read(),
						"cut", done.cut()),
				texts.get(
						"coded.done",
						file,
						numbers.count(pieces),
						numbers.count(done.read()),
						new Dates(invocation.locale()).day(coded.at())));
	}
}
