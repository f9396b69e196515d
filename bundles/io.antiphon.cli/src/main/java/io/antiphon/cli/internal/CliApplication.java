package io.antiphon.cli.internal;

import io.antiphon.cli.spi.Exit;
import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The headless application: hands the words that were typed to the {@link CommandLineComponent}. */
@SuppressWarnings("null") // the platform's interface says nothing about null
public final class CliApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		var words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		BundleContext bundle = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
		var reference = bundle.getServiceReference(CommandLineComponent.class);
		if (reference == null) {
			System.err.println("antiphon: this installation is incomplete: the store or the privacy service did not start");
			return Exit.FAULT.code();
		}
		return bundle.getService(reference).run(List.of(words));
	}

	@Override
	public void stop() {
		// the command line watches the end of the process itself
	}
}
