package io.antiphon.privacy.internal.seals;

import io.antiphon.base.Progress;
import io.antiphon.store.spi.SealedLine;
import io.antiphon.store.spi.SealedTables;
import io.antiphon.store.spi.Sealer;
import io.antiphon.store.spi.Sums;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Seals what an earlier product left without seals, once for each group of tables: at most 1,000 rows a transaction, and from
 * the beginning where it was broken off, passing over what has a seal. Says nothing about what was done to it before.
 */
final class Upgrade {

	private static final int PAGE = 1_000;

	private final SealedTables tables;
	private final Sealer sealer;

	Upgrade(SealedTables tables, Sealer sealer) {
		this.tables = tables;
		this.sealer = sealer;
	}

	/** The lines that it sealed; empty where it was stopped. */
	Optional<List<SealedLine>> run(Progress progress) {
		var open = new LinkedHashMap<Long, Sums>();
		tables.lines().stream().filter(line -> line.seal() == null).forEach(line -> open.put(line.id(), new Sums(1)));
		if (!open.isEmpty()) {
			for (var table : tables.tables()) {
				if (!rows(table, open, progress)) {
					return Optional.empty();
				}
			}
		}
		var sealed = new ArrayList<SealedLine>();
		open.forEach((line, sums) -> tables.close(line, sums, found -> {
			sealer.seal(found);
			sealed.add(found);
		}));
		return Optional.of(sealed);
	}

	private boolean rows(String table, Map<Long, Sums> open, Progress progress) {
		long after = Long.MIN_VALUE;
		int size;
		do {
			if (progress.cancelled()) {
				return false;
			}
			var page = tables.change(table, after, PAGE, row -> {
				if (row.seal() == null && open.containsKey(row.owner())) {
					sealer.seal(row);
				}
			});
			size = page.size();
			for (var row : page) {
				after = Math.max(after, row.id());
				var sums = open.get(row.owner());
				if (sums != null) {
					sums.add(row);
				}
			}
			progress.advance(size);
		} while (size >= PAGE);
		return true;
	}
}
