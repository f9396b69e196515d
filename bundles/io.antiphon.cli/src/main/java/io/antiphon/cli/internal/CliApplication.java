package io.antiphon.cli.internal;

import io.antiphon.cli.spi.Exit;
import java.util.Arrays;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The headless application: hands the words that were typed to the {@link CommandLineComponent}. */
@SuppressWarnings("null") // the platform's interface says nothing about null
public final class CliApplication implements IApplication {

	/** Where the launcher puts the words that were typed, each with a separator behind it. */
	private static final String WORDS = "ANTIPHON_WORDS";
	private static final String SEPARATOR = "\036";

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		var words = words(System.getenv(WORDS), (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
		BundleContext bundle = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
		var reference = bundle.getServiceReference(CommandLineComponent.class);
		if (reference == null) {
			System.err.println("antiphon: this installation is incomplete: the store or the privacy service did not start");
			return Exit.FAULT.code();
		}
		return bundle.getService(reference).run(words);
	}

	/** As the launcher hands them over, past the log of the platform; else as the platform was given them. */
	static List<String> words(@Nullable String handedOver, String[] given) {
		if (handedOver == null) {
			return List.of(given);
		}
		var words = Arrays.asList(handedOver.split(SEPARATOR, -1));
		return List.copyOf(words.subList(0, words.size() - 1)); // each ends with one
	}

	@Override
	public void stop() {
		// the command line watches the end of the process itself
	}
}
