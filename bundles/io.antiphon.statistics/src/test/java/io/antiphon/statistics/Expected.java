package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * The numbers that R gave, printed with ten significant digits: agreement means a relative difference of at most 1e-9, or an
 * absolute one of 1e-12 where R printed 0 or what is 0 but for rounding.
 */
public final class Expected {

	private static final double RELATIVE = 1e-9;
	private static final double ROUNDING = 1e-12;

	private Expected() {
	}

	/** A group of the reference, by the path of its names; fails where there is none. */
	public static JsonNode group(String... path) {
		JsonNode node;
		try {
			node = new ObjectMapper().readTree(SharedData.file("statistics/expected.json").toFile());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		for (String name : path) {
			node = node.required(name);
		}
		return node;
	}

	public static void agrees(JsonNode expected, double actual) {
		assertTrue(expected.isNumber(), () -> "not a number: " + expected);
		double value = expected.doubleValue();
		assertEquals(value, actual, Math.abs(value) < ROUNDING ? ROUNDING : RELATIVE * Math.abs(value));
	}

	public static void agrees(JsonNode expected, double[] actual) {
		assertEquals(expected.size(), actual.length);
		IntStream.range(0, actual.length).forEach(i -> agrees(expected.get(i), actual[i]));
	}

	public static void agrees(JsonNode expected, Interval actual) {
		agrees(expected, new double[] {actual.low(), actual.high()});
	}

	static long[] counts(JsonNode input) {
		return StreamSupport.stream(input.spliterator(), false).mapToLong(JsonNode::longValue).toArray();
	}

	/** The reference counts from 1. */
	public static int[] indices(JsonNode expected) {
		assertTrue(expected.isArray(), () -> "not a list of indices: " + expected);
		return StreamSupport.stream(expected.spliterator(), false).mapToInt(node -> node.intValue() - 1).toArray();
	}
}
