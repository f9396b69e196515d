package io.antiphon.cli.spi;

import io.antiphon.privacy.Purpose;
import java.util.List;
import java.util.Locale;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One word of the headless application. Offered as an OSGi service. Name, summary and parameters are asked at every start, also
 * for the help of others, so they answer at once and touch no workspace; {@link #run} is called at most once in a process, while
 * nothing else runs. Of two with one name the first stays. What one throws, or gives no sign of for long, is named to the user.
 */
@ConsumerType
public interface Command {

	/** The word, lower case. */
	String name();

	/** One line for the list of commands, in the user's language. */
	String summary(Locale locale);

	/** What it takes beside {@code --data}, {@code --json}, {@code --lang} and {@code --help}. */
	List<Parameter> parameters(Locale locale);

	/** Whether the workspace of {@code --data} is opened before it runs. */
	default boolean needsWorkspace() {
		return true;
	}

	/** The same for what is typed behind it, where not all of it does. */
	default boolean needsWorkspace(List<String> arguments) {
		return needsWorkspace();
	}

	/** Whether it starts a new workspace where {@code --data} names none; otherwise that is a mistake and is said to be one. */
	default boolean createsWorkspace() {
		return false;
	}

	/** What it uses personal data for. */
	default Purpose purpose() {
		return Purpose.IMPROVE_SERVICE;
	}

	/**
	 * Does it. Results go to {@link Invocation#out}, progress and errors to {@link Invocation#err}. Expected failures are
	 * exits, not exceptions; what is thrown is reported as a fault of ours.
	 */
	Exit run(Invocation invocation);

	/**
	 * An option ({@code --name VALUE}, or a flag where {@code value} is empty) or, without dashes, a positional argument.
	 * {@code summary} is one line in the user's language.
	 */
	record Parameter(String name, String value, boolean required, boolean repeated, String summary) {

		public static Parameter option(String name, String value, String summary) {
			return new Parameter(name, value, false, false, summary);
		}

		public static Parameter flag(String name, String summary) {
			return new Parameter(name, "", false, false, summary);
		}

		public static Parameter argument(String value, boolean required, boolean repeated, String summary) {
			return new Parameter("", value, required, repeated, summary);
		}
	}
}
