package io.antiphon.benchmarks.verdicts;

import io.antiphon.analytics.internal.labels.Understanding;
import io.antiphon.channels.internal.sample.Sample;

/** Whoever reads the texts of samples. Knows nothing of what the generator had in mind. */
interface Reader {

	/** What the texts of this sample are understood by, in the order of its rows. */
	Understanding of(Sample sample);
}
