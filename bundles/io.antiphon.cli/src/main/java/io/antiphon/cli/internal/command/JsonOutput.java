package io.antiphon.cli.internal.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintStream;

/** Prints a result as JSON. */
public final class JsonOutput {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private JsonOutput() {}

	/** One object over several lines. */
	public static void print(Object value, PrintStream out) {
		try {
			out.println(MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value));
		} catch (JsonProcessingException fault) {
			throw new IllegalArgumentException("a result that JSON has no form for", fault);
		}
	}

	/** One object on one line. */
	public static String line(Object value) {
		try {
			return MAPPER.writeValueAsString(value);
		} catch (JsonProcessingException fault) {
			throw new IllegalArgumentException("a result that JSON has no form for", fault);
		}
	}
}
