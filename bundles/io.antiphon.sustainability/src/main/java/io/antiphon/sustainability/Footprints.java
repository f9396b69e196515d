package io.antiphon.sustainability;

import io.antiphon.base.Period;
import io.antiphon.base.Progress;
import io.antiphon.feedback.Receipt;
import io.antiphon.feedback.Scope;
import io.antiphon.loop.Finding;
import io.antiphon.privacy.Access;
import io.antiphon.tables.records.Reason;
import io.antiphon.wording.Block;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the services of the open workspace cost the world. For windows, reports and commands; thread-safe, every call blocks.
 * {@link IllegalStateException} while no workspace is open.
 */
@ProviderType
public interface Footprints {

	/** All activities in a scope, oldest first; its channel and segment are not looked at, since activities have none. */
	List<Activity> activities(Scope scope);

	/** The sets that count now, in the order in which they are asked: those people brought, the newest first, then ours. */
	List<FactorSet> sets();

	/** What a scope cost in a period; empty where nothing is known of these days. */
	Optional<Footprint> footprint(Scope scope, Period period);

	/**
	 * What the set of factors that came last changed, of the rows that were there when it came, since of these a total could be seen before;
	 * empty where that was none, or is the same.
	 */
	Optional<Restated> restated(Scope scope, Period period);

	/** The carbon intensity of the software of a scope, one for each kind of functional unit; none where no day has all of it. */
	List<SoftwareIntensity> intensities(Scope scope, Period period);

	/** The footprint of each service in a scope as pages with their rows and factors, in the same words for window and report. */
	List<Block.Item> items(Scope scope, Locale locale);

	/**
	 * What customers say about it in a scope: the findings that name packaging, waste, the climate, fairness or access. Empty where nobody
	 * here understands feedback.
	 */
	List<Finding> said(Scope scope);

	/** How many rows of files were rejected when they came, and so are in no result. */
	long rejected();

	/** What came of each file, the newest first, in the words of a language. */
	List<Receipt> receipts(Locale locale);

	/** The same as a page; empty where no file came in. */
	Optional<Block.Item> files(Locale locale);

	/** How many services have a footprint, whatever the scope. */
	int count();

	/** Whether the columns of a file are those of the export of a meter, which a file does not say itself. */
	boolean metered(Path file);

	/** Files of factors that extensions bring and that are no sets, and so count nothing. */
	List<Unfit> unfit();

	/** A file of a bundle, and why it is no set. */
	record Unfit(String name, List<Reason> reasons) {

		public Unfit {
			reasons = List.copyOf(reasons);
		}
	}

	/**
	 * Takes a file in: a list of activities or a meter export (CSV, TSV, JSONL), an output of the Impact Framework (YAML), or a set of
	 * factors. All of it or nothing is visible. Why rows were rejected is said in the language of {@code locale}. Stops soon after {@code progress} is cancelled.
	 */
	Taken take(Path file, Defaults defaults, Locale locale, Access access, Progress progress);
}
