package io.antiphon.cli.internal.export;

import io.antiphon.base.FreshFile;
import io.antiphon.base.Ids;
import io.antiphon.base.Texts;
import io.antiphon.cli.internal.command.BackupCommand;
import io.antiphon.cli.internal.command.FeedbackJson;
import io.antiphon.cli.internal.command.JsonOutput;
import io.antiphon.cli.internal.grammar.Grammar;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.feedback.FeedbackStore;
import io.antiphon.feedback.Query.Brought;
import io.antiphon.feedback.Query;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Chain;
import io.antiphon.privacy.Purpose;
import io.antiphon.report.Report;
import io.antiphon.store.ArchiveFault;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code export --out FILE}: the report as a page, table or JSON, or all feedback as it is stored, one JSON a line; with
 * {@code --coded} all feedback with how it was understood; with {@code --receipt} what one import brought. A file that is there is replaced only where {@code --force} says so.
 */
public final class ExportCommand implements Command {

	private static final String FORCE = "--force";
	private static final String RECEIPT = "--receipt";
	private static final String CODED = "--coded";
	private static final List<String> ENDINGS = List.of(".html", ".csv", ".json", ".jsonl");
	private static final int WINDOW = 1_000;

	private final Report report;
	private final FeedbackStore store;
	private final CodedExport coded;

	public ExportCommand(Report report, FeedbackStore store, Chain chain) {
		this.report = report;
		this.store = store;
		this.coded = new CodedExport(store, chain);
	}

	@Override
	public String name() {
		return "export";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("export.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		return List.of(
				new Parameter(Grammar.OUT, "FILE", true, false, texts(locale).get("export.out")),
				Parameter.option(RECEIPT, "ID", texts(locale).get("export.receipt")),
				Parameter.flag(CODED, texts(locale).get("export.coded")),
				Parameter.flag(FORCE, texts(locale).get("backup.force")));
	}

	@Override
	public Purpose purpose() {
		return Purpose.EXPORT;
	}

	@Override
	public Exit run(Invocation invocation) {
		var file = Path.of(invocation.option(Grammar.OUT).orElseThrow());
		var texts = texts(invocation.locale());
		if (Files.isDirectory(file)) {
			invocation.err().println(texts.get("export.folder", file));
			return Exit.USAGE;
		}
		var receipt = invocation.option(RECEIPT);
		if (receipt.isPresent() && (invocation.flag(CODED) || !ending(file).equals(".jsonl"))) {
			return invocation.end(Exit.USAGE, texts.get("export.receipt.ending", file));
		}
		if (receipt.isPresent() && store.receipts().stream().noneMatch(one -> Ids.text(one.intake()).equals(receipt.get()))) {
			return invocation.end(Exit.USAGE, texts.get("export.receipt.unknown", receipt.get()));
		}
		if (invocation.flag(CODED)) {
			return coded(file, invocation);
		}
		if (Files.exists(file) && ENDINGS.contains(ending(file)) && !invocation.flag(FORCE)) {
			return BackupCommand.refused(ArchiveFault.EXISTS, file.toString(), invocation.err(), invocation.locale());
		}
		switch (ending(file)) {
			case ".html", ".csv", ".json" ->
				report.writeFile(file, new Report.Request(invocation.locale(), invocation.access(), Map.of()));
			case ".jsonl" -> {
				if (!lines(file, invocation)) {
					return Exit.DONE;
				}
			}
			default -> {
				invocation.err().println(texts.get("export.ending", file));
				return Exit.USAGE;
			}
		}
		said(file, invocation);
		return Exit.DONE;
	}

	private Exit coded(Path file, Invocation invocation) {
		var kind = kind(file);
		if (kind.isEmpty()) {
			return invocation.end(Exit.USAGE, texts(invocation.locale()).get("coded.ending", file));
		}
		if (Files.exists(file) && !invocation.flag(FORCE)) {
			return BackupCommand.refused(ArchiveFault.EXISTS, file.toString(), invocation.err(), invocation.locale());
		}
		return coded.write(file, kind.get(), invocation);
	}

	private static Optional<CodedFile.Kind> kind(Path file) {
		return Arrays.stream(CodedFile.Kind.values()).filter(kind -> kind.ending().equals(ending(file))).findFirst();
	}

	private static void said(Path file, Invocation invocation) {
		if (invocation.json()) {
			JsonOutput.print(Map.of("file", file.toString()), invocation.out());
		} else {
			invocation.out().println(texts(invocation.locale()).get("export.done", file));
		}
	}

	private static String ending(Path file) {
		var name = String.valueOf(file.getFileName());
		return name.substring(Math.max(name.lastIndexOf('.'), 0)).toLowerCase(Locale.ROOT);
	}

	/** Whether it got to the end; stopped on the way, it leaves nothing. */
	private boolean lines(Path file, Invocation invocation) {
		var query = invocation.option(RECEIPT)
				.map(receipt -> new Brought(Ids.parse(receipt), Brought.Part.ALL))
				.map(brought -> new Query(Scope.ALL, "", "", null, brought, Query.Order.NEWEST))
				.orElseGet(() -> Query.of(Scope.ALL));
		var selection = store.select(query, invocation.access());
		var progress = invocation.progress();
		progress.begin(texts(invocation.locale()).get("export.writing"), selection.size());
		try (var fresh = new FreshFile(file);
				var out = fresh.out()) {
			for (int from = 0; from < selection.size(); from += WINDOW) {
				if (progress.cancelled()) {
					return false;
				}
				var rows = selection.rows(from, Math.min(from + WINDOW, selection.size()));
				for (var feedback : rows) {
					line(FeedbackJson.of(feedback), out);
				}
				progress.advance(rows.size());
			}
			fresh.commit();
			return true;
		} catch (IOException failed) {
			throw new UncheckedIOException(failed);
		}
	}

	private static void line(Map<String, Object> data, OutputStream out) throws IOException {
		out.write(JsonOutput.line(data).getBytes(StandardCharsets.UTF_8));
		out.write('\n');
	}

	private static Texts texts(Locale locale) {
		return Texts.of(ExportCommand.class, locale);
	}
}
