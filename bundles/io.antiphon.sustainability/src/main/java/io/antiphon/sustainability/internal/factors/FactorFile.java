package io.antiphon.sustainability.internal.factors;

import io.antiphon.base.Progress;
import io.antiphon.sustainability.Factor;
import io.antiphon.sustainability.FactorSet;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.TableOpening;
import io.antiphon.tables.TablePass;
import io.antiphon.tables.records.Reason;
import io.antiphon.tables.records.Rejection;
import io.antiphon.tables.records.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Sets of factors as files: one row a factor (docs/sustainability.md). Blocks. */
public final class FactorFile {

	private static final String OURS = "uk-government.csv";

	/** What came of reading one. */
	public sealed interface Read {

		record Done(FactorSet set) implements Read {}

		record Refused(List<Reason> reasons) implements Read {

			public Refused {
				reasons = List.copyOf(reasons);
			}
		}
	}

	private FactorFile() {}

	/** Whether a file with these columns is a set of factors. */
	public static boolean is(List<String> columns) {
		return columns.containsAll(FactorRows.NEEDED);
	}

	/** Whether a file is certainly none: a table with other columns. Blocks. */
	public static boolean other(Path file) {
		return TableFile.open(file) instanceof TableOpening.Opened(var table) && !is(table.columns());
	}

	public static Read read(TableFile table, Progress progress) {
		var rows = new FactorRows();
		var columns = table.columns();
		var pass = table.read(entry -> {
			switch (entry) {
				case Rejection rejection -> rows.refuse(rejection.reason());
				case Row row -> {
					var cells = new HashMap<String, String>();
					for (int at = 0; at < columns.size(); at++) {
						cells.put(columns.get(at), row.value(at));
					}
					rows.take(cells, row.span().line());
				}
			}
			return !progress.cancelled();
		});
		return switch (pass) {
			case TablePass.Refused(var refusal) -> new Read.Refused(List.of(refusal.reason()));
			case TablePass.Stopped() -> new Read.Refused(List.of());
			case TablePass.Complete complete -> finished(rows);
		};
	}

	/** The set that comes with the product. */
	public static FactorSet ours() {
		var rows = new FactorRows();
		try (var in = new BufferedReader(new InputStreamReader(
				Objects.requireNonNull(FactorFile.class.getResourceAsStream(OURS)), StandardCharsets.UTF_8))) {
			var header = List.of(Objects.requireNonNull(in.readLine()).split(","));
			long line = 1;
			for (var text = in.readLine(); text != null; text = in.readLine()) {
				line++;
				var cells = text.split(",", -1);
				var row = new HashMap<String, String>();
				for (int at = 0; at < header.size(); at++) {
					row.put(header.get(at), cells[at]);
				}
				rows.take(row, line);
			}
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
		return rows.set();
	}

	private static Read finished(FactorRows rows) {
		if (!rows.reasons().isEmpty()) {
			return new Read.Refused(rows.reasons());
		}
		var set = rows.set();
		var twice = overlapping(set.factors(), rows.lines());
		return twice.isEmpty() ? new Read.Done(set) : new Read.Refused(twice);
	}

	/** Two factors for one thing on one day: nobody could say which counts. */
	private static List<Reason> overlapping(List<Factor> factors, List<Long> lines) {
		var reasons = new ArrayList<Reason>();
		var alike = new HashMap<List<Object>, List<Integer>>();
		for (int at = 0; at < factors.size(); at++) {
			var factor = factors.get(at);
			var same = alike.computeIfAbsent(
					List.of(factor.activity(), factor.impact(), factor.stage(), factor.region()), key -> new ArrayList<>());
			long line = lines.get(at);
			same.stream()
					.filter(other -> factors.get(other).valid().overlaps(factor.valid()))
					.findFirst()
					.ifPresent(other -> reasons.add(FactorProblem.FACTOR_OVERLAP.with(
							line, factor.activity(), FactorProblem.days(factor.valid()), lines.get(other),
							FactorProblem.days(factors.get(other).valid()))));
			same.add(at);
		}
		return List.copyOf(reasons);
	}

	/** For tests: rows as they are. */
	static Read read(List<Map<String, String>> cells) {
		var rows = new FactorRows();
		for (int at = 0; at < cells.size(); at++) {
			rows.take(cells.get(at), at + 2);
		}
		return finished(rows);
	}
}
