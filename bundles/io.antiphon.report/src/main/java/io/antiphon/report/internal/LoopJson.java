package io.antiphon.report.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.loop.Capabilities.Capability;
import io.antiphon.wording.Data;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes loop.json, format 3 (docs/loop-json.md): UTF-8, keys in the order of the chapters and theirs, a line for each entry of a list. */
final class LoopJson {

	static final int FORMAT = 4;

	private LoopJson() {}

	static void write(Edition edition, Map<String, Double> seconds, OutputStream out) throws IOException {
		var data = new LoopData();
		var capabilities = edition.cover().capabilities().stream().map(Capability::name).toList();
		data.add(Data.ordered("format", FORMAT, "capabilities", capabilities));
		edition.sections().forEach(section -> data.add(section.data()));
		var whole = data.ordered();
		if (!edition.failures().isEmpty()) {
			whole.put("failed", edition.failures().stream().<Map<String, ?>>map(LoopJson::failure).toList());
		}
		if (!seconds.isEmpty()) {
			whole.put("seconds", seconds);
		}
		new ObjectMapper()
				.writer(new Lines())
				.with(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
				.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
				.writeValue(out, whole);
		out.write('\n');
	}

	private static Map<String, ?> failure(Edition.Failure failure) {
		return Data.ordered("name", failure.name(), "fault", failure.fault());
	}

	/** A line for each key of the whole and for each entry of its lists, whatever lies deeper behind it. */
	@SuppressWarnings("null") // Jackson does not say that it hands over no null
	private static final class Lines extends MinimalPrettyPrinter {

		private static final long serialVersionUID = 1L;

		@Override
		public void beforeObjectEntries(JsonGenerator generator) throws IOException {
			turn(generator, 1, "");
		}

		@Override
		public void writeObjectEntrySeparator(JsonGenerator generator) throws IOException {
			generator.writeRaw(',');
			turn(generator, 1, " ");
		}

		@Override
		public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
			generator.writeRaw(": ");
		}

		@Override
		public void writeEndObject(JsonGenerator generator, int entries) throws IOException {
			if (depth(generator.getOutputContext()) == 1) {
				generator.writeRaw('\n');
			}
			generator.writeRaw('}');
		}

		@Override
		public void beforeArrayValues(JsonGenerator generator) throws IOException {
			turn(generator, 2, "");
		}

		@Override
		public void writeArrayValueSeparator(JsonGenerator generator) throws IOException {
			generator.writeRaw(',');
			turn(generator, 2, " ");
		}

		private static void turn(JsonGenerator generator, int level, String otherwise) throws IOException {
			var here = depth(generator.getOutputContext()) == level;
			generator.writeRaw(here ? "\n" + "  ".repeat(level) : otherwise);
		}

		private static int depth(@Nullable JsonStreamContext context) {
			int depth = -1;
			for (var at = context; at != null; at = at.getParent()) {
				depth++;
			}
			return depth;
		}
	}
}
