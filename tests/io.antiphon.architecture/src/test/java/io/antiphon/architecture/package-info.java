/** The rules of the house, each as a test over the compiled bundles, their manifests and their sources. */
package io.antiphon.architecture;
