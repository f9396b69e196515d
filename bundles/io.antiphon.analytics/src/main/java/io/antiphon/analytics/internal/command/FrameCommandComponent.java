package io.antiphon.analytics.internal.command;

import io.antiphon.analytics.CodeFrames;
import io.antiphon.base.FreshFile;
import io.antiphon.base.Texts;
import io.antiphon.cli.spi.Command;
import io.antiphon.cli.spi.Exit;
import io.antiphon.cli.spi.Invocation;
import io.antiphon.text.learning.Code;
import io.antiphon.text.learning.CodeFrame;
import io.antiphon.wording.Spreadsheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code frame use FILE | show | drop}: the organisation's own codes in place of topics that are found. */
@Component
public final class FrameCommandComponent implements Command {

	private static final String OUT = "--out";

	private final CodeFrames frames;

	@Activate
	public FrameCommandComponent(@Reference CodeFrames frames) {
		this.frames = frames;
	}

	@Override
	public String name() {
		return "frame";
	}

	@Override
	public String summary(Locale locale) {
		return texts(locale).get("frame.summary");
	}

	@Override
	public List<Parameter> parameters(Locale locale) {
		var texts = texts(locale);
		return List.of(
				Parameter.argument("WORD", true, true, texts.get("frame.words")), Parameter.option(OUT, "FILE", texts.get("frame.out")));
	}

	@Override
	public Exit run(Invocation invocation) {
		var texts = texts(invocation.locale());
		var words = invocation.arguments();
		return switch (words.getFirst() + " " + (words.size() - 1)) {
			case "use 1" -> use(Path.of(words.get(1)), invocation);
			case "show 0" -> show(invocation);
			case "drop 0" -> frames.drop(invocation.access())
					? done(invocation, texts.get("frame.dropped"), 0)
					: invocation.end(Exit.USAGE, texts.get("frame.stale"));
			default -> invocation.end(Exit.USAGE, texts.get("frame.words"));
		};
	}

	private Exit use(Path file, Invocation invocation) {
		var texts = texts(invocation.locale());
		return switch (FrameFile.read(file)) {
			case FrameFile.Read.Frame(var frame) -> frames.use(frame, invocation.access())
					.map(version -> done(invocation, texts.get("frame.used", frame.codes().size(), version.number()), version.number()))
					.orElseGet(() -> invocation.end(Exit.USAGE, texts.get("frame.stale")));
			case FrameFile.Read.Wrong(var key, var what) -> invocation.end(Exit.REFUSED, texts.get("frame.wrong." + key, file, what));
		};
	}

	private static Exit done(Invocation invocation, String sentence, int version) {
		invocation.print(Map.of("version", version), sentence);
		return Exit.DONE;
	}

	private Exit show(Invocation invocation) {
		var texts = texts(invocation.locale());
		var current = frames.current();
		if (current.isEmpty()) {
			return done(invocation, texts.get("frame.none"), 0);
		}
		var frame = current.get().frame();
		var out = invocation.option(OUT);
		if (out.isPresent()) {
			return write(frame, Path.of(out.get()), invocation);
		}
		var rows = frame.codes().stream().map(code -> Map.of("id", code.id(), "names", names(code))).toList();
		var lines = frame.codes().stream().map(code -> code.id() + "  " + String.join(" / ", names(code).values())).toList();
		invocation.print(Map.of("version", current.get().number(), "codes", rows), String.join("\n", lines));
		return Exit.DONE;
	}

	private static Map<String, String> names(Code code) {
		var names = new TreeMap<String, String>();
		code.names().forEach((language, name) -> names.put(language.code(), name));
		return names;
	}

	private static Exit write(CodeFrame frame, Path file, Invocation invocation) {
		var texts = texts(invocation.locale());
		if (Files.exists(file)) {
			return invocation.end(Exit.USAGE, texts.get("frame.exists", file));
		}
		try (var fresh = new FreshFile(file)) {
			var sheet = new Spreadsheet(fresh.out(), FrameFile.COLUMNS);
			frame.codes().forEach(code -> sheet.row(FrameFile.row(code).stream().map(Spreadsheet::harmless).toList()));
			sheet.flush();
			fresh.commit();
		} catch (IOException failed) {
			return invocation.end(Exit.STORAGE, texts.get("frame.unwritable", file));
		}
		return done(invocation, texts.get("frame.written", frame.codes().size(), file), 0);
	}

	private static Texts texts(Locale locale) {
		return Texts.of(FrameCommandComponent.class, locale);
	}
}
