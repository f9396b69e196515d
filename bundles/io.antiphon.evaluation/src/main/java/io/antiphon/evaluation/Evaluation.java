package io.antiphon.evaluation;

import io.antiphon.loop.Improvement;
import io.antiphon.loop.Verdict;
import org.osgi.annotation.versioning.ProviderType;

/** Judges improvements by their frozen test plans. Thread-safe; blocks. */
@ProviderType
public interface Evaluation {

	/** The verdict on an improvement, kept as the newest one on it. */
	Verdict judge(Improvement improvement, String author);
}
