@echo off
rem The shelter register on a machine with JDK 17 and nothing else; "register help" tells the commands.
setlocal
for %%i in ("%~dp0..") do set "HOME_FOLDER=%%~fi"
set "MAIN="
if "%~1"=="start" set "MAIN=shelter.launch.Launcher"
if "%~1"=="backup" set "MAIN=shelter.launch.BackupCommand"
if "%~1"=="restore" set "MAIN=shelter.launch.RestoreCommand"
if "%~1"=="backup-keys" set "MAIN=shelter.launch.BackupKeysCommand"
if "%~1"=="verify-audit" set "MAIN=shelter.launch.AuditCheck"
if not defined MAIN (
  echo register start ^| backup ^| backup-keys DIR ^| restore [FILE] ^| verify-audit
  echo Settings are environment variables, listed in "%HOME_FOLDER%\config\register.properties"
  if "%~1"=="help" exit /b 0
  exit /b 1
)
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version 2>&1 | findstr /c:"version \"17" >nul
if errorlevel 1 (
  echo The register runs on JDK 17. Install it, or point JAVA_HOME at it. 1>&2
  exit /b 1
)
set "MORE=%~2"
if "%~1"=="start" (
  "%JAVA%" -Xmx256m -Dfile.encoding=UTF-8 -cp "%HOME_FOLDER%\config;%HOME_FOLDER%\lib\*" %MAIN% "%HOME_FOLDER%\server\payara-micro.jar" "%HOME_FOLDER%\server\shelter-register.war" "%HOME_FOLDER%\config\payara.asadmin"
) else if defined MORE (
  "%JAVA%" -Xmx256m -Dfile.encoding=UTF-8 -cp "%HOME_FOLDER%\config;%HOME_FOLDER%\lib\*" %MAIN% "%MORE%"
) else (
  "%JAVA%" -Xmx256m -Dfile.encoding=UTF-8 -cp "%HOME_FOLDER%\config;%HOME_FOLDER%\lib\*" %MAIN%
)
exit /b %ERRORLEVEL%
