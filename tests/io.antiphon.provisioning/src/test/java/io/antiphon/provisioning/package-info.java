/** Installs and uninstalls features as an administrator does, and looks at what is there then. */
package io.antiphon.provisioning;
