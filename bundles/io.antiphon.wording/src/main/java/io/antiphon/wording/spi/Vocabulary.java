package io.antiphon.wording.spi;

import io.antiphon.base.Texts;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The words of whoever brings findings, numbers, plans or verdicts, offered as an OSGi service. Keys are {@code kind.X} for kinds
 * of findings, {@code measure.X} for what a number is called ({@code measure.X.of} where it is counted per {0}), {@code method.X},
 * {@code reason.X}, {@code phrase.X} ({0} what it is about, {1} and {2} the name and value of its measure), {@code remark.X} for
 * what receipts say ({0}, {1} … what it names), and for ways to score options {@code scoring.X} with, behind a dot, the ids of its criteria
 * ({@code scoring.X.C}), their levels ({@code scoring.X.C.L}), its figures ({@code scoring.X.figure.F}), what its labels are called
 * ({@code scoring.X.label}) and the labels ({@code scoring.X.label.L}); {@code .about} behind a way or a criterion explains it. What has no
 * words is shown by its own id, a remark by the sentence of its intake; where two have words for one key, ours come first, then those of the
 * bundle whose name does.
 */
@ConsumerType
public interface Vocabulary {

	/**
	 * Its texts in a language, as a rule {@code Texts.of(getClass(), locale)}. Asked on any thread, also that of the window, several
	 * at a time and often, so it answers at once; the answer is kept for as long as the sentence or table that is made takes. What
	 * throws or does not answer is named to the user, and ids are shown instead.
	 */
	Texts texts(Locale locale);
}
