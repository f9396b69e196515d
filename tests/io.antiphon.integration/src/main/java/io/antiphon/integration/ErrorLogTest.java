package io.antiphon.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.log.LoggerFactory;

class ErrorLogTest {

	@Test
	void whatABundleWarnsOfReachesTheErrorLog() throws Exception {
		RunningWorkbench.get();
		var context = FrameworkUtil.getBundle(ErrorLogTest.class).getBundleContext();
		var factory = context.getService(context.getServiceReference(LoggerFactory.class));
		var fault = new IllegalStateException("made up");
		var heard = new CompletableFuture<IStatus>();
		ILogListener listener = (status, plugin) -> {
			if (status.getException() == fault) {
				heard.complete(status);
			}
		};
		Platform.addLogListener(listener);

		factory.getLogger(ErrorLogTest.class).warn("of {}", "a test", fault);

		var status = heard.get(60, TimeUnit.SECONDS);
		Platform.removeLogListener(listener);
		assertEquals("of a test", status.getMessage());
		assertEquals(IStatus.WARNING, status.getSeverity());
		assertEquals(context.getBundle().getSymbolicName(), status.getPlugin());
	}
}
