package io.antiphon.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of NIST's Statistical Reference Datasets: its certified values and its data, as printed. Which lines hold the data is said
 * in the file.
 */
public record NistFile(List<String> certified, List<List<BigDecimal>> data) {

	private static final Pattern DATA = Pattern.compile("Data\\s+\\(lines (\\d+) to (\\d+)\\)");
	private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])-?\\d+(?:\\.\\d*)?(?:E[+-]?\\d+)?(?![\\w.])");

	public static NistFile read(String name) {
		List<String> lines = SharedData.lines("nist/" + name);
		Matcher data = DATA.matcher(String.join("\n", lines.subList(0, 10)));
		assertTrue(data.find(), () -> name + " does not say where its data are");
		int from = Integer.parseInt(data.group(1)) - 1;
		int to = Integer.parseInt(data.group(2));
		return new NistFile(lines.subList(0, from), lines.subList(from, to).stream().map(NistFile::numbers).toList());
	}

	/** The numbers on the first line with numbers that starts with {@code label}, blanks aside, before the data. */
	public List<BigDecimal> certified(String label) {
		return certified.stream()
				.filter(line -> line.strip().startsWith(label))
				.map(NistFile::numbers)
				.filter(numbers -> !numbers.isEmpty())
				.findFirst()
				.orElseThrow(() -> new AssertionError("nothing certified as " + label));
	}

	/** Responses by treatment, in the order of the file, less an origin; rounded to doubles only then. */
	double[][] groups(BigDecimal origin) {
		return data.stream().map(List::getFirst).distinct().map(treatment -> group(treatment, origin)).toArray(double[][]::new);
	}

	private double[] group(BigDecimal treatment, BigDecimal origin) {
		return data.stream()
				.filter(row -> row.getFirst().equals(treatment))
				.mapToDouble(row -> row.get(1).subtract(origin).doubleValue())
				.toArray();
	}

	/** Correct significant digits of {@code actual}: the log relative error, 15 at most. */
	public static double digits(double actual, BigDecimal exact) {
		BigDecimal error = new BigDecimal(actual).subtract(exact).abs();
		double relative = error.doubleValue() / exact.abs().doubleValue();
		return relative == 0 ? 15 : Math.clamp(-Math.log10(relative), 0, 15);
	}

	private static List<BigDecimal> numbers(String line) {
		Matcher matcher = NUMBER.matcher(line);
		return Stream.iterate(matcher.find(), found -> found, found -> matcher.find())
				.map(found -> new BigDecimal(matcher.group()))
				.toList();
	}
}
