package io.antiphon.channels.internal.mapping.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.ColumnRule;
import io.antiphon.channels.internal.mapping.Declaration;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.Missing;
import io.antiphon.channels.internal.mapping.Scale;
import io.antiphon.feedback.IntakeRequest;
import io.antiphon.feedback.RatingScale;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.privacy.Purpose;
import io.antiphon.privacy.Redaction;
import io.antiphon.tables.LongTable;
import io.antiphon.tables.numbers.Decimal;
import io.antiphon.tables.records.TableFormat;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes a mapping as the text of a mapping file, which {@link MappingFile#parse} reads as the same mapping. */
public final class MappingWriter {

	private static final JsonFactory FACTORY = new JsonFactory();

	private final JsonGenerator json;

	private MappingWriter(JsonGenerator json) {
		this.json = json;
	}

	/** The text of a mapping file, in lines that end with \n. */
	public static String write(Mapping mapping) {
		var text = new StringWriter();
		try (var json = FACTORY.createGenerator(text)) {
			var indenter = new DefaultIndenter("  ", "\n");
			json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
			new MappingWriter(json).mapping(mapping);
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return text + "\n";
	}

	private void mapping(Mapping mapping) throws IOException {
		json.writeStartObject();
		json.writeNumberField(MappingFile.VERSION_KEY, MappingFile.VERSION);
		json.writeStringField("kind", word(mapping.kind()));
		text("service", mapping.context().service());
		text("touchpoint", mapping.context().touchpoint());
		text("channel", mapping.context().channel());
		source(mapping.source());
		texts("ownHandles", mapping.masking().ownHandles());
		if (mapping.kind() != Mapping.Kind.MEASUREMENTS && !mapping.masking().sets().isEmpty()) {
			json.writeObjectFieldStart("masking");
			masking(new TreeSet<>(mapping.masking().sets()));
			json.writeEndObject();
		}
		if (mapping.kind() == Mapping.Kind.FEEDBACK && !mapping.purposes().equals(IntakeRequest.USUAL)) {
			texts("purposes", mapping.purposes().stream().map(Purpose::id).sorted().toList());
		}
		if (!mapping.indicators().isEmpty()) {
			json.writeObjectFieldStart("indicators");
			for (var indicator : mapping.indicators().entrySet()) {
				json.writeObjectFieldStart(indicator.getKey());
				declaration(indicator.getValue());
				json.writeEndObject();
			}
			json.writeEndObject();
		}
		json.writeStringField("others", mapping.columns().suggestOthers() ? "suggest" : "ignore");
		json.writeObjectFieldStart("columns");
		for (var column : mapping.columns().rules().entrySet()) {
			json.writeObjectFieldStart(column.getKey());
			rule(column.getValue());
			json.writeEndObject();
		}
		json.writeEndObject();
		json.writeEndObject();
	}

	private void masking(SortedSet<String> sets) throws IOException {
		if (sets.remove(Redaction.NAMES)) {
			json.writeBooleanField("names", true);
		}
		texts("countries", sets);
	}

	private void source(Mapping.Source source) throws IOException {
		var delimiter = source.options().delimiter();
		if (delimiter != null) {
			text("delimiter", delimiter == TableFormat.Separated.NONE ? "none" : String.valueOf(delimiter));
		}
		var encoding = source.options().encoding();
		text("encoding", encoding == null ? "" : encoding.key());
		if (source.options().header() > 0) {
			number("header", source.options().header());
		}
		sheet(source.sheet());
		var decimal = source.decimal();
		text("decimal", decimal == null ? "" : decimal == Decimal.COMMA ? "," : ".");
		if (!source.options().quotes()) {
			text("quote", "none");
		}
		var zone = source.zone();
		if (zone != null) {
			text("zone", zone.getId());
		}
	}

	private void sheet(String sheet) throws IOException {
		var folded = LongTable.of(sheet);
		if (folded.isEmpty()) {
			text("sheet", sheet);
			return;
		}
		json.writeObjectFieldStart("long");
		text("person", folded.get().person());
		text("question", folded.get().question());
		text("answer", folded.get().answer());
		json.writeEndObject();
	}

	private void rule(ColumnRule rule) throws IOException {
		text("role", rule.role().key());
		switch (rule.detail()) {
			case Detail.None() -> {}
			case Detail.Named(var name, var missing) -> {
				text(switch (rule.role()) {
					case CASE -> "activity";
					case ID -> "system";
					default -> "name";
				}, name);
				missing(missing);
			}
			case Detail.Coded(var missing) -> missing(missing);
			case Detail.Agreed(var purpose) -> text("purpose", purpose.id());
			case Detail.Reaching(var kind) -> {
				if (rule.role() == ColumnRole.PERSON) {
					json.writeBooleanField("contact", true);
				}
				text("kind", kind == null ? "" : kind.id());
			}
			case Detail.Written(var format) -> text("format", format);
			case Detail.Lasting(var unit) -> text("unit", unit == null ? "" : unit.key());
			case Detail.Measured(var indicator, var declared, var missing) -> {
				text("indicator", indicator);
				declaration(declared);
				missing(missing);
			}
			case Detail.Rated(var name, var scale, var missing) -> {
				text("name", name);
				missing(missing);
				json.writeObjectFieldStart("scale");
				scale(scale);
				json.writeEndObject();
			}
		}
	}

	private void missing(Missing missing) throws IOException {
		texts("missing", missing.codes());
	}

	private void declaration(Declaration declared) throws IOException {
		text("unit", declared.unit());
		var measure = declared.measure();
		text("measure", measure == null ? "" : measure.key());
		var better = declared.better();
		text("better", better == null ? "" : better == Direction.UP ? "high" : "low");
	}

	private void scale(Scale scale) throws IOException {
		var range = scale.scale();
		text("kind", word(range.kind()));
		if (range.kind() == RatingScale.Kind.CUSTOM) {
			number("min", Math.min(range.worst(), range.best()));
			number("max", Math.max(range.worst(), range.best()));
			text("better", range.best() > range.worst() ? "high" : "low");
		}
		if (!scale.labels().isEmpty()) {
			json.writeObjectFieldStart("labels");
			for (var label : scale.labels().entrySet()) {
				number(label.getKey(), label.getValue());
			}
			json.writeEndObject();
		}
	}

	private void texts(String key, Collection<String> values) throws IOException {
		if (!values.isEmpty()) {
			json.writeArrayFieldStart(key);
			for (var value : values) {
				json.writeString(value);
			}
			json.writeEndArray();
		}
	}

	private void text(String key, String value) throws IOException {
		if (!value.isEmpty()) {
			json.writeStringField(key, value);
		}
	}

	private void number(String key, double value) throws IOException {
		if (value == Math.rint(value) && Math.abs(value) < 1e15) {
			json.writeNumberField(key, (long) value);
		} else {
			json.writeNumberField(key, value);
		}
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}
}
