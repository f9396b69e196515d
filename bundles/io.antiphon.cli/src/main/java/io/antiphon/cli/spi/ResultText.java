package io.antiphon.cli.spi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Map;

/** Results as JSON text. */
final class ResultText {

	private static final ObjectWriter WRITER = new ObjectMapper().writerWithDefaultPrettyPrinter();

	private ResultText() {}

	static String text(Map<String, ?> data) {
		try {
			return WRITER.writeValueAsString(data);
		} catch (JsonProcessingException unwritable) {
			throw new IllegalArgumentException("a result that is no plain data", unwritable);
		}
	}
}
