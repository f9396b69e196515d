package io.antiphon.channels.internal.mapping.file;

import io.antiphon.channels.internal.mapping.ColumnRule;
import io.antiphon.channels.internal.mapping.Declaration;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.MappingError;
import io.antiphon.channels.internal.mapping.MappingProblem;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Redaction;
import io.antiphon.tables.LongTable;
import io.antiphon.tables.numbers.Decimal;
import io.antiphon.tables.records.FileEncoding;
import io.antiphon.tables.records.TableFormat;
import io.antiphon.tables.records.TableOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads mapping files strictly: whatever it does not know is an error with its place and what is allowed there. */
public final class MappingFile {

	static final String VERSION_KEY = "antiphonMapping";
	static final int VERSION = 1;
	private static final int MOST_BYTES = 4 << 20;
	private static final int MOST_HEADER = 10_000;

	private MappingFile() {}

	/** The text of a mapping file; {@link IOException} where it is none, larger than any of these, or not in UTF-8. Blocks. */
	public static String text(Path file) throws IOException {
		if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
			throw new IOException("no mapping file");
		}
		return Files.readString(file, StandardCharsets.UTF_8);
	}

	/** Reads a mapping file. Blocks. */
	public static MappingReading read(Path file) {
		try {
			var text = text(file);
			return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
		} catch (IOException unreadable) {
			var name = Objects.requireNonNullElse(file.getFileName(), file).toString();
			return new MappingReading.Wrong(List.of(new MappingError("", 0, MappingProblem.MAPPING_UNREADABLE.with(name))));
		}
	}

	/** Reads the text of a mapping file. */
	public static MappingReading parse(String text) {
		var parsed = JsonNode.parse(text);
		var errors = new ArrayList<>(parsed.errors());
		var root = parsed.root();
		if (root == null) {
			return new MappingReading.Wrong(errors);
		}
		var mapping = mapping(new JsonFields(root, errors));
		errors.sort(Comparator.comparingInt(MappingError::line));
		return errors.isEmpty() ? new MappingReading.Read(mapping) : new MappingReading.Wrong(errors);
	}

	private static Mapping mapping(JsonFields fields) {
		version(fields);
		var kind = fields.word("kind", Stream.of(Mapping.Kind.values()).map(Mapping.Kind::key).toList())
				.map(word -> Mapping.Kind.valueOf(word.toUpperCase(Locale.ROOT)))
				.orElse(Mapping.Kind.FEEDBACK);
		var context = new Context(
				fields.text("service").orElse(""),
				fields.text("touchpoint").orElse(""),
				fields.text("channel").orElse(""));
		var zone = fields.text("zone", MappingFile::zone, MappingProblem.MAPPING_ZONE);
		var source = new Mapping.Source(options(fields), sheet(fields), zone.orElse(null), decimal(fields));
		var handles = new ArrayList<String>();
		fields.items("ownHandles").forEach(each -> fields.text(each).ifPresent(handles::add));
		var masking = new Mapping.Masking(handles, kind == Mapping.Kind.MEASUREMENTS ? Set.of() : sets(fields));
		var purposes = kind == Mapping.Kind.FEEDBACK ? purposes(fields) : IntakeRequest.USUAL;
		boolean suggest = fields.word("others", List.of("suggest", "ignore")).map("suggest"::equals).orElse(true);
		var indicators = new LinkedHashMap<String, Declaration>();
		if (kind == Mapping.Kind.MEASUREMENTS) {
			fields.entries("indicators").forEach((name, node) -> {
				var declared = new JsonFields(node, fields.errors());
				indicators.put(name.strip(), RuleReader.declaration(declared));
				declared.close();
			});
		}
		var rules = new LinkedHashMap<String, ColumnRule>();
		fields.entries("columns").forEach((name, node) -> {
			var rule = RuleReader.read(node, kind, fields.errors());
			rule.ifPresent(each -> rules.put(name, each));
		});
		fields.close();
		return new Mapping(kind, context, source, masking, purposes, indicators, new Mapping.Columns(rules, suggest));
	}

	/** Which part of a source is meant: a sheet, or what is folded of a table with a row for each question. */
	private static String sheet(JsonFields fields) {
		var sheet = fields.text("sheet").orElse("");
		var node = fields.node("long");
		if (node.isEmpty()) {
			return sheet;
		}
		var columns = new JsonFields(node.get(), fields.errors());
		var names = new ArrayList<String>();
		for (var key : List.of("person", "question", "answer")) {
			var name = columns.text(key);
			name.ifPresent(names::add);
			if (columns.node(key).isEmpty()) {
				columns.error(key, MappingProblem.MAPPING_MISSING_KEY.with(key));
			}
		}
		columns.close();
		return names.size() == 3 ? new LongTable(names.get(0), names.get(1), names.get(2)).name() : sheet;
	}

	/** What is chosen to be masked beside the rules: names of people, and the identifiers of countries. */
	private static Set<String> sets(JsonFields fields) {
		var sets = new TreeSet<String>();
		var node = fields.node("masking");
		if (node.isPresent()) {
			var chosen = new JsonFields(node.get(), fields.errors());
			if (chosen.truth("names")) {
				sets.add(Redaction.NAMES);
			}
			var countries = new TreeSet<>(Redaction.newest().available());
			countries.remove(Redaction.NAMES);
			chosen.items("countries").forEach(each -> chosen.word(each, countries).ifPresent(sets::add));
			chosen.close();
		}
		return sets;
	}

	/** What the feedback was collected for. */
	private static Set<Purpose> purposes(JsonFields fields) {
		if (fields.node("purposes").isEmpty()) {
			return IntakeRequest.USUAL;
		}
		var purposes = new HashSet<Purpose>();
		int before = fields.errors().size();
		for (var each : fields.items("purposes")) {
			fields.text(each).ifPresent(id -> purpose(id).ifPresentOrElse(
					purposes::add, () -> fields.errors().add(each.error(MappingProblem.MAPPING_PURPOSE_ID.with(id)))));
		}
		if (fields.errors().size() == before && (purposes.isEmpty() || purposes.size() > IntakeRequest.MOST_PURPOSES)) {
			fields.error("purposes", MappingProblem.MAPPING_PURPOSES.with(IntakeRequest.MOST_PURPOSES));
		}
		return purposes.isEmpty() ? IntakeRequest.USUAL : purposes;
	}

	/** The purpose of that id; empty where there can be none that feedback is collected for. */
	static Optional<Purpose> purpose(String id) {
		try {
			return Optional.of(new Purpose(id)).filter(purpose -> !purpose.serving());
		} catch (IllegalArgumentException noId) {
			return Optional.empty();
		}
	}

	private static void version(JsonFields fields) {
		if (fields.node(VERSION_KEY).isEmpty()) {
			fields.error(VERSION_KEY, MappingProblem.MAPPING_VERSION.with(VERSION));
			return;
		}
		var version = fields.number(VERSION_KEY);
		if (version.isPresent() && version.getAsDouble() != VERSION) {
			fields.error(VERSION_KEY, MappingProblem.MAPPING_VERSION.with(VERSION));
		}
	}

	private static TableOptions options(JsonFields fields) {
		var encoding = fields.text("encoding", FileEncoding::of, MappingProblem.MAPPING_ENCODING);
		boolean quotes = fields.word("quote", List.of("\"", "none")).map("\""::equals).orElse(true);
		var delimiter = fields.text("delimiter", MappingFile::delimiter, MappingProblem.MAPPING_DELIMITER);
		return new TableOptions(delimiter.orElse(null), quotes, encoding.orElse(null), header(fields));
	}

	private static int header(JsonFields fields) {
		var line = fields.number("header");
		if (line.isEmpty()) {
			return 0;
		}
		double said = line.getAsDouble();
		if (said < 1 || said > MOST_HEADER || said != Math.rint(said)) {
			fields.error("header", MappingProblem.MAPPING_HEADER.with(MOST_HEADER));
			return 0;
		}
		return (int) said;
	}

	private static @Nullable Decimal decimal(JsonFields fields) {
		return fields.word("decimal", List.of(".", ",")).map(sign -> sign.equals(",") ? Decimal.COMMA : Decimal.POINT).orElse(null);
	}

	/** The delimiter that a mapping file or an option calls so: one sign, \\t or none. */
	public static Optional<Character> delimiter(String text) {
		if (text.equals("none")) {
			return Optional.of(TableFormat.Separated.NONE);
		}
		if (text.equals("\\t") || text.equals("tab")) {
			return Optional.of('\t');
		}
		char only = text.charAt(0);
		boolean sign = only == '\t' || only > ' ' && only < 0x7F && !Character.isLetterOrDigit(only);
		return text.length() == 1 && sign && only != '"' ? Optional.of(only) : Optional.empty();
	}

	private static Optional<ZoneId> zone(String name) {
		try {
			return Optional.of(ZoneId.of(name));
		} catch (DateTimeException unknown) {
			return Optional.empty();
		}
	}
}
