package io.antiphon.integration;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * The language en_XA: every text of ours in brackets, but for the labels in plugin.xml, which Equinox reads too early and the
 * architecture's tests look at. Each bundle of ours gets a fragment made on the fly, so that whatever
 * is shown and did not come out of a text file shows by its missing brackets.
 */
final class PseudoLocale {

	private static final String SUFFIX = "_en_XA.properties";
	private static final long DEADLINE_SECONDS = 120;

	private PseudoLocale() {}

	/** Installs the fragments. Before the workbench starts; the bundles of ours start anew. */
	static void install(BundleContext context) throws Exception {
		var hosts = Stream.of(context.getBundles()).filter(PseudoLocale::ours).toList();
		for (var host : hosts) {
			var fragment = fragment(host);
			if (fragment.length > 0) {
				context.installBundle("pseudo:" + host.getSymbolicName(), new ByteArrayInputStream(fragment));
			}
		}
		refresh(context, hosts);
		for (var host : hosts) {
			host.start(Bundle.START_ACTIVATION_POLICY);
		}
	}

	private static boolean ours(Bundle bundle) {
		return bundle.getSymbolicName().startsWith("io.antiphon.")
				&& bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null
				&& !bundle.getSymbolicName().equals("io.antiphon.integration");
	}

	private static void refresh(BundleContext context, List<Bundle> hosts) throws InterruptedException {
		var refreshed = new CountDownLatch(1);
		context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).refreshBundles(hosts, event -> {
			if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
				refreshed.countDown();
			}
		});
		if (!refreshed.await(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
			throw new IllegalStateException("the bundles did not start anew in time");
		}
	}

	/** The fragment as a jar; empty where the host shows nothing. */
	private static byte[] fragment(Bundle host) throws IOException {
		var texts = host.adapt(BundleWiring.class)
				.listResources("/", "texts.properties", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL);
		var manifest = new Manifest();
		var main = manifest.getMainAttributes();
		main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
		main.putValue(Constants.BUNDLE_SYMBOLICNAME, host.getSymbolicName() + ".pseudo");
		main.putValue(Constants.FRAGMENT_HOST, host.getSymbolicName());
		var bytes = new ByteArrayOutputStream();
		try (var jar = new JarOutputStream(bytes, manifest)) {
			for (var path : texts) {
				bracketed(host.getResource(path), path.replace(".properties", SUFFIX), jar);
			}
		}
		return texts.isEmpty() ? new byte[0] : bytes.toByteArray();
	}

	private static void bracketed(URL source, String path, JarOutputStream jar) throws IOException {
		var texts = new Properties();
		try (var reader = new InputStreamReader(source.openStream(), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		texts.replaceAll((key, text) -> "[" + text + "]");
		jar.putNextEntry(new ZipEntry(path));
		texts.store(jar, null);
		jar.closeEntry();
	}
}
