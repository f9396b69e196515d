package io.antiphon.cli.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;

/** Prints a result as JSON. */
final class JsonOutput {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private JsonOutput() {}

	/** One object over several lines. */
	static void print(Object value, PrintStream out) {
		try {
			out.println(MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value));
		} catch (JsonProcessingException fault) {
			throw new IllegalArgumentException("a result that JSON has no form for", fault);
		}
	}

	/** One object on one line. */
	static String line(Object value) {
		try {
			return MAPPER.writeValueAsString(value);
		} catch (JsonProcessingException fault) {
			throw new IllegalArgumentException("a result that JSON has no form for", fault);
		}
	}
}
